using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.MSBuild;

namespace SecretGuard.Cli.Solutions;

/// <summary>A solution as MSBuild evaluates it, in a process of its own.</summary>
internal sealed class OpenedSolution : IDisposable
{
    private readonly MSBuildWorkspace _workspace;
    private readonly List<string> _problems;

    private OpenedSolution(MSBuildWorkspace workspace, List<string> problems)
    {
        _workspace = workspace;
        _problems = problems;
    }

    public Solution Solution => _workspace.CurrentSolution;

    /// <summary>What MSBuild had to say about projects it could not load whole.</summary>
    public IReadOnlyList<string> Problems => _problems;

    /// <exception cref="CommandFailure">It cannot be opened, or holds no C#.</exception>
    public static async Task<OpenedSolution> OpenAsync(SolutionFile target, CancellationToken cancellation)
    {
        var problems = new List<string>();
        var workspace = MSBuildWorkspace.Create();
        workspace.RegisterWorkspaceFailedHandler(failed => Add(problems, failed.Diagnostic));
        try
        {
            if (target.IsSolution) await workspace.OpenSolutionAsync(target.FullPath, cancellationToken: cancellation);
            else await workspace.OpenProjectAsync(target.FullPath, cancellationToken: cancellation);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            workspace.Dispose();
            throw new CommandFailure("MSBuild cannot open it. Build it first, so that its packages are restored, and see what it says.");
        }

        if (workspace.CurrentSolution.Projects.Any(project => project.Language == LanguageNames.CSharp && project.HasDocuments)) return new OpenedSolution(workspace, problems);
        workspace.Dispose();
        throw new CommandFailure("No C# project could be loaded from it. Build it first, so that its packages are restored.");
    }

    /// <summary>Writes the changed documents.</summary>
    /// <exception cref="CommandFailure">One cannot be written.</exception>
    public void Write(Solution changed)
    {
        if (!_workspace.TryApplyChanges(changed)) throw new CommandFailure("The changed sources cannot be written. Grant the right to write to them.");
    }

    public void Dispose() => _workspace.Dispose();

    private static void Add(List<string> problems, WorkspaceDiagnostic problem)
    {
        if (problem.Kind != WorkspaceDiagnosticKind.Failure) return;
        lock (problems) problems.Add(problem.Message);
    }
}
