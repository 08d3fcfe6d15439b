using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using SecretGuard.Policy;
using SecretGuard.Scanning;
using SecretGuard.Scanning.Baselines;
using SecretGuard.Findings;

namespace SecretGuard.Cli.Commands;

/// <summary>What the user named, as a root and what to scan below it.</summary>
internal sealed class ScanTarget
{
    // Absolute; null for the root itself.
    private readonly IReadOnlyList<string>? _paths;

    private ScanTarget(string root, IReadOnlyList<string>? paths)
    {
        Root = RootedPath.Normalise(root);
        _paths = paths;
    }

    /// <summary>Absolute. What the report's paths are relative to.</summary>
    public string Root { get; }

    public bool IsRoot => _paths is null;

    /// <summary>What the report calls the things that were named.</summary>
    public IEnumerable<string> Names => _paths is null ? ["."] : _paths.Select(path => RootedPath.Relative(Root, path));

    /// <summary>The same as git takes it in the root; none for all of it.</summary>
    public IEnumerable<string> Pathspecs => _paths is null ? [] : Names;

    /// <summary>The baseline that lies in the root.</summary>
    public BaselineFile BaselineFile => new(At(Baseline.FileName));

    /// <summary>
    /// A folder is its own root, a file's is its folder. That of several is the current folder where it holds them all, else the deepest
    /// one that does.
    /// </summary>
    /// <exception cref="CommandFailure">There is no such file or folder.</exception>
    public static ScanTarget Of(IReadOnlyList<string> paths)
    {
        var full = new List<string>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var path in paths.Count == 0 ? ["."] : paths)
            if (Existing(path) is var one && seen.Add(one)) full.Add(one);

        if (full.Count > 1) return new(RootOf(full), full);
        return Directory.Exists(full[0]) ? new(full[0], null) : new(Path.GetDirectoryName(full[0])!, full);
    }

    public string At(string relative) => Path.GetFullPath(relative, Root);

    /// <param name="accepted">Findings that are counted, not reported.</param>
    /// <param name="today">The day that ages are judged by.</param>
    public ScanRequest ToRequest(Baseline accepted, DateTime today) => new(Root)
    {
        Baseline = accepted,
        Targets = _paths,
        IncludeCSharp = true,
        FindTestProjects = true,
        Jobs = Environment.ProcessorCount,
        Settings = new ScanSettings(Gate.Warning, isTestProject: false).At(today),
    };

    private static string Existing(string path)
    {
        if (Directory.Exists(path)) return RootedPath.Normalise(path);
        if (!File.Exists(path))
            throw new CommandFailure($"There is no file or folder '{path}'. Name one that exists, such as: secretguard scan .");

        var file = Path.GetFullPath(path);

        // Never opened, so that "clean" would be a guess: /dev/stdin, the /dev/fd of a shell's <(…).
        if (file.StartsWith("/dev/", StringComparison.Ordinal) || file.StartsWith("/proc/", StringComparison.Ordinal))
            throw new CommandFailure($"'{path}' is a pipe or a device. Pipe what it holds to: secretguard scan --stdin");

        return file;
    }

    private static string RootOf(IReadOnlyList<string> paths)
    {
        var root = RootedPath.Normalise(Environment.CurrentDirectory);
        if (paths.All(path => path == root || RootedPath.IsBelow(root, path))) return root;
        for (root = Path.GetDirectoryName(paths[0]); root is not null; root = Path.GetDirectoryName(root))
            if (paths.All(path => path == root || RootedPath.IsBelow(root, path))) return root;

        throw new CommandFailure("The paths have no folder in common. Scan each by itself, and merge the reports with 'secretguard merge'.");
    }
}
