using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using SecretGuard.Scanning.Locking;
using SecretGuard.Scanning.Reports;

namespace SecretGuard.Cli.Gating;

/// <summary>The build files of the package that a project really imports.</summary>
internal sealed class GuardPackage
{
    public const string Id = "SecretGuard";

    private static readonly string[] BuildFiles = ["SecretGuard.props", "SecretGuard.targets", "SecretGuard.Root.proj"];

    private readonly string _folder;

    private GuardPackage(string targetsFile)
    {
        TargetsFile = targetsFile;
        _folder = Path.GetDirectoryName(targetsFile)!;
        Version = Path.GetFileName(Path.GetDirectoryName(_folder)!);
    }

    /// <summary>Absolute.</summary>
    public string TargetsFile { get; }

    public string Version { get; }

    /// <summary>Absolute path of the assembly with the task.</summary>
    public string TaskAssembly => Path.GetFullPath(Path.Combine(_folder, "..", "tasks", "netstandard2.0", "SecretGuard.Build.dll"));

    /// <summary>The targets that the package defines.</summary>
    public IReadOnlyList<string> Targets
    {
        get
        {
            var names = new List<string>();
            ProjectXml.Visit(PolicyText.Of(TargetsFile), reader => names.AddRange(reader.LocalName == "Target" && reader.GetAttribute("Name") is { } name ? [name] : []));
            return names;
        }
    }

    /// <summary>Null where the project imports none: <c>…/secretguard/0.1.0/build/SecretGuard.targets</c>, as NuGet lays it down.</summary>
    public static GuardPackage? ImportedBy(EvaluatedProject project) =>
        project.Files.Where(IsTargetsFile).Select(file => new GuardPackage(file)).FirstOrDefault();

    public bool Owns(string file) => Path.GetDirectoryName(file) == _folder;

    /// <summary>Files that are not those this version of the tool knows; none where the versions differ, since then nobody can tell.</summary>
    public IEnumerable<string> ChangedFiles() =>
        Version != ToolIdentity.Version ? [] : BuildFiles.Where(name => PolicyText.Of(Path.Combine(_folder, name)).ReplaceLineEndings("\n") != EmbeddedText.Read("build/" + name)).Select(name => Path.Combine(_folder, name));

    private static bool IsTargetsFile(string file)
    {
        var parts = file.Split(Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar);
        return parts.Length > 4 && parts[^1] == "SecretGuard.targets" && parts[^2] == "build" && string.Equals(parts[^4], Id, StringComparison.OrdinalIgnoreCase);
    }
}
