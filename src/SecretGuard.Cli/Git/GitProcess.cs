using System;
using System.Collections.Generic;
using System.ComponentModel;
using System.Diagnostics;
using System.IO;
using System.Text;
using System.Threading;

namespace SecretGuard.Cli.Git;

/// <summary>Starts git. Nothing that a repository configures is run by it: no hook, no filter, no program that shows differences.</summary>
internal static class GitProcess
{
    // Relative in the environment of a hook; git runs in another folder here.
    private static readonly string[] PathVariables = ["GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_COMMON_DIR", "GIT_OBJECT_DIRECTORY"];

    /// <summary>A git whose output is to be read. Nobody is shown what it complains about.</summary>
    /// <exception cref="CommandFailure">git cannot be started.</exception>
    public static Process Start(string folder, params IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(ProgramOnPath.Find("git", ", or name the files to scan"))
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
        };
        foreach (var argument in (string[])["--literal-pathspecs", "-c", "core.fsmonitor=false"])
            start.ArgumentList.Add(argument);
        foreach (var argument in arguments) start.ArgumentList.Add(argument);
        Prepare(start.Environment);
        try
        {
            var git = Process.Start(start)!;
            Forget(git.StandardError);
            return git;
        }
        catch (Win32Exception)
        {
            throw new CommandFailure("git cannot be started. Mend its installation, or name the files to scan.");
        }
    }

    /// <summary>The parts of what git writes, which end in NUL. Null when it ends with an error.</summary>
    public static IReadOnlyList<string>? List(string folder, params IEnumerable<string> arguments)
    {
        var output = string.Empty;
        return Read(folder, arguments, reader => output = reader.ReadToEnd()) ? output.Split('\0', StringSplitOptions.RemoveEmptyEntries) : null;
    }

    /// <summary>Hands on each line that git writes. False when it ends with an error.</summary>
    public static bool ReadLines(string folder, Action<string> act, params IEnumerable<string> arguments) => Read(folder, arguments, reader =>
    {
        while (reader.ReadLine() is { } line) act(line);
    });

    /// <summary>The one line that git writes. Null when it writes none or ends with an error.</summary>
    public static string? Line(string folder, params IEnumerable<string> arguments)
    {
        string? first = null;
        return ReadLines(folder, line => first ??= line, arguments) ? first : null;
    }

    // False when git ends with an error.
    private static bool Read(string folder, IEnumerable<string> arguments, Action<StreamReader> read)
    {
        using var git = Start(folder, arguments);
        git.StandardInput.Close();
        read(new StreamReader(GitPipes.AsFile(git.StandardOutput.BaseStream, FileAccess.Read), Encoding.UTF8));
        git.WaitForExit();
        return git.ExitCode == 0;
    }

    // Takes what git complains about off its hands.
    private static void Forget(StreamReader complaints)
    {
        new Thread(Read) { IsBackground = true }.Start();

        void Read()
        {
            try
            {
                GitPipes.AsFile(complaints.BaseStream, FileAccess.Read).CopyTo(Stream.Null);
            }
            catch (IOException)
            {
                // git has ended.
            }

            GC.KeepAlive(complaints);
        }
    }

    private static void Prepare(IDictionary<string, string?> environment)
    {
        environment["GIT_OPTIONAL_LOCKS"] = "0";
        environment["GIT_TERMINAL_PROMPT"] = "0";
        // Nothing here needs a server. Older versions know the second alone.
        environment["GIT_NO_LAZY_FETCH"] = "1";
        environment["GIT_ALLOW_PROTOCOL"] = "none";
        environment["GIT_NO_REPLACE_OBJECTS"] = "1";

        // git takes the folder it runs in for the top of the work tree when only its own folder is named.
        if (environment.ContainsKey("GIT_DIR")) environment.TryAdd("GIT_WORK_TREE", Environment.CurrentDirectory);
        foreach (var name in PathVariables)
            if (environment.TryGetValue(name, out var path) && !string.IsNullOrEmpty(path)) environment[name] = Path.GetFullPath(path);
    }
}
