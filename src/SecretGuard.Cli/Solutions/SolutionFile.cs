using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace SecretGuard.Cli.Solutions;

/// <summary>The file of a solution or project that MSBuild loads.</summary>
internal sealed class SolutionFile
{
    private static readonly string[] Solutions = ["*.sln", "*.slnx"];

    private SolutionFile(string path, bool isSolution)
    {
        FullPath = path;
        IsSolution = isSolution;
    }

    /// <summary>Absolute.</summary>
    public string FullPath { get; }

    public bool IsSolution { get; }

    /// <summary>Absolute.</summary>
    public string Folder => Path.GetDirectoryName(FullPath)!;

    /// <summary>A file is taken as it is; of a folder its one solution, or its one project.</summary>
    /// <exception cref="CommandFailure">There is none, or more than one.</exception>
    public static SolutionFile At(string path)
    {
        if (File.Exists(path)) return OfFile(Path.GetFullPath(path));
        if (!Directory.Exists(path)) throw new CommandFailure($"There is no file or folder '{path}'. Name a solution, a project or the folder of one.");
        var folder = Path.GetFullPath(path);
        var solutions = Solutions.SelectMany(pattern => Files(folder, pattern)).ToList();
        var found = solutions.Count > 0 ? solutions : Files(folder, "*.csproj").ToList();
        return found.Count switch
        {
            1 => OfFile(found[0]),
            0 => throw new CommandFailure($"The folder '{path}' holds no solution and no C# project. Name one."),
            _ => throw new CommandFailure($"The folder '{path}' holds several: {string.Join(", ", found.Select(Path.GetFileName))}. Name one of them."),
        };
    }

    // The pattern "*.sln" matches "x.slnx" on some systems.
    private static IEnumerable<string> Files(string folder, string pattern) =>
        Directory.GetFiles(folder, pattern).Where(file => Path.GetExtension(file) == pattern[1..]).Order(System.StringComparer.Ordinal);

    private static SolutionFile OfFile(string file) => Path.GetExtension(file).ToLowerInvariant() switch
    {
        ".sln" or ".slnx" => new SolutionFile(file, isSolution: true),
        ".csproj" => new SolutionFile(file, isSolution: false),
        _ => throw new CommandFailure($"'{Path.GetFileName(file)}' is no solution and no C# project. Name a .sln, .slnx or .csproj file."),
    };
}
