using System;
using System.Collections.Generic;
using System.ComponentModel;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Security;
using System.Threading;
using SecretGuard.Cli.Solutions;
using SecretGuard.Evaluation;

namespace SecretGuard.Cli.Gating;

/// <summary>
/// Has the MSBuild of the solution's own SDK evaluate its projects, in a process of its own: only that one knows what they import. It runs
/// none of their targets.
/// </summary>
internal static class SolutionEvaluation
{
    // Beside this program, whatever that is compiled to.
    private static readonly string Inspector = Path.Combine(AppContext.BaseDirectory, "SecretGuard.Evaluation.dll");

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    // Of the process that builds this one, in which they mean another SDK.
    private static readonly string[] ForeignVariables = ["MSBuildSDKsPath", "MSBuildExtensionsPath", "MSBUILD_EXE_PATH", "MSBuildLoadMicrosoftTargetsReadOnly"];

    /// <exception cref="CommandFailure">MSBuild cannot be started, takes too long or does not come to its end.</exception>
    public static IReadOnlyList<EvaluatedProject> Of(SolutionFile solution, IReadOnlyDictionary<string, string> globals, IEnumerable<string> properties, CancellationToken cancellation)
    {
        var folder = Directory.CreateTempSubdirectory("secretguard-gate-").FullName;
        try
        {
            WriteRequest(folder, solution, globals, properties);
            Run(folder, solution.Folder, cancellation);
            var answer = Path.Combine(folder, "answer");
            return (File.Exists(answer) ? EvaluationReader.Read(File.ReadLines(answer)) : null)
                ?? throw new CommandFailure("MSBuild did not evaluate the solution. Build it, and see what it says.");
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static void WriteRequest(string folder, SolutionFile solution, IReadOnlyDictionary<string, string> globals, IEnumerable<string> properties)
    {
        var lines = globals.Select(pair => Fact.LineOf(FactKinds.Global, pair.Key, pair.Value))
            .Concat(properties.Select(name => Fact.LineOf(FactKinds.Property, name)))
            .Append(Fact.LineOf(FactKinds.Open, solution.FullPath));
        File.WriteAllLines(Path.Combine(folder, "request"), lines);
        File.WriteAllText(Path.Combine(folder, "inspect.proj"), $"""
            <Project>
              <UsingTask TaskName="SecretGuard.Evaluation.InspectProjects" AssemblyFile="{SecurityElement.Escape(Escaped(Inspector))}" />
              <Target Name="Inspect">
                <InspectProjects Request="$(MSBuildThisFileDirectory)request" Answer="$(MSBuildThisFileDirectory)answer" />
              </Target>
            </Project>
            """);
    }

    private static void Run(string folder, string workingDirectory, CancellationToken cancellation)
    {
        // What the SDK is, a global.json above the solution may say.
        var start = new ProcessStartInfo(ProgramOnPath.Find("dotnet", string.Empty), ["msbuild", Path.Combine(folder, "inspect.proj"), "-target:Inspect", "-noAutoResponse", "-nodeReuse:false", "-maxCpuCount:1", "-noLogo", "-verbosity:quiet"])
        {
            WorkingDirectory = workingDirectory,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var name in ForeignVariables) start.Environment.Remove(name);
        using var process = Start(start);
        process.StandardInput.Close();
        process.OutputDataReceived += (_, _) => { };
        process.ErrorDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        Wait(process, cancellation);
    }

    private static Process Start(ProcessStartInfo start)
    {
        try
        {
            return Process.Start(start)!;
        }
        catch (Win32Exception)
        {
            throw new CommandFailure("dotnet cannot be started. Mend the installation of the .NET SDK.");
        }
    }

    private static void Wait(Process process, CancellationToken cancellation)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        patience.CancelAfter(Patience);
        try
        {
            process.WaitForExitAsync(patience.Token).GetAwaiter().GetResult();
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            cancellation.ThrowIfCancellationRequested();
            throw new CommandFailure($"MSBuild did not evaluate the solution within {Patience.TotalMinutes} minutes. Name a smaller one.");
        }
    }

    private static string Escaped(string path) => string.Concat(path.Select(c => "%$@'();?*".Contains(c) ? $"%{(int)c:X2}" : c.ToString()));
}
