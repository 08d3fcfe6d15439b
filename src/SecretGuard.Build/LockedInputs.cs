using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using SecretGuard.Scanning.Locking;

namespace SecretGuard.Build;

/// <summary>What the package hands to the compiler, and a project must not take away.</summary>
internal sealed class LockedInputs
{
    private static readonly string[] Assemblies = { "SecretGuard.Analyzers.dll", "SecretGuard.Core.dll" };

    private readonly ScanScope _scope;
    private readonly string? _analyzerFolder;

    /// <param name="scope">The project's folder and the root.</param>
    /// <param name="analyzerFolder">Absolute; where the package keeps its analyzers.</param>
    public LockedInputs(ScanScope scope, string? analyzerFolder)
    {
        _scope = scope;
        _analyzerFolder = string.IsNullOrEmpty(analyzerFolder) ? null : Path.GetFullPath(analyzerFolder);
    }

    /// <param name="loaded">Absolute paths of what the compiler loads.</param>
    public IEnumerable<Weakening> MissingAnalyzers(IEnumerable<string> loaded)
    {
        var paths = new HashSet<string>(loaded, StringComparer.OrdinalIgnoreCase);
        return Assemblies.Where(name => !IsLoaded(paths, name))
            .Select(name => new Weakening($"The analyzer {name} was taken out of the items the compiler is given, or replaced. Leave the package's in."));
    }

    /// <param name="handedOver">Absolute paths of additional files.</param>
    public IEnumerable<Weakening> MissingTables(IEnumerable<string> handedOver)
    {
        var paths = new HashSet<string>(handedOver, StringComparer.OrdinalIgnoreCase);
        return new[] { _scope.Root, _scope.ProjectFolder }.Distinct()
            .SelectMany(folder => Directory.GetFiles(folder, "secretguard.*.txt")).Where(path => !paths.Contains(path))
            .Select(path => new Weakening("This file was taken out of AdditionalFiles, so that its names and APIs count for nothing. Leave it in.", path));
    }

    /// <param name="path">Absolute path of the configuration that the build wrote.</param>
    /// <param name="configurations">Absolute paths of what the compiler reads.</param>
    /// <param name="gate">What the build wrote there.</param>
    public static IEnumerable<Weakening> ChangedGate(string path, IEnumerable<string> configurations, string? gate)
    {
        if (!configurations.Contains(path)) return new[] { new Weakening("The file that tells the analyzers of the gate was taken out of EditorConfigFiles. Leave it in.") };
        var told = File.Exists(path) ? ConfiguredLine.Read(File.ReadAllText(path)).LastOrDefault(line => line.Key == "secretguard_gate")?.Value : null;
        return told == gate ? Array.Empty<Weakening>() : new[] { new Weakening("The file that tells the analyzers of the gate was changed before the compiler read it. Take out what does that.", path) };
    }

    private bool IsLoaded(HashSet<string> paths, string name)
    {
        var own = _analyzerFolder is null ? null : Path.Combine(_analyzerFolder, name);
        return own is not null && File.Exists(own) ? paths.Contains(own) : paths.Any(path => string.Equals(Path.GetFileName(path), name, StringComparison.OrdinalIgnoreCase));
    }
}
