using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace SecretGuard.Cli.Fixing;

/// <summary>The solution or project that is mended.</summary>
internal sealed class FixTarget
{
    private static readonly string[] Solutions = ["*.sln", "*.slnx"];

    private FixTarget(string file, bool isSolution)
    {
        File = file;
        IsSolution = isSolution;
    }

    /// <summary>Absolute.</summary>
    public string File { get; }

    public bool IsSolution { get; }

    /// <summary>Absolute. What is left is looked for below it.</summary>
    public string Folder => Path.GetDirectoryName(File)!;

    /// <summary>A file is taken as it is; of a folder its one solution, or its one project.</summary>
    /// <exception cref="CommandFailure">There is none, or more than one.</exception>
    public static FixTarget At(string path)
    {
        if (System.IO.File.Exists(path)) return OfFile(Path.GetFullPath(path));
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

    private static FixTarget OfFile(string file) => Path.GetExtension(file).ToLowerInvariant() switch
    {
        ".sln" or ".slnx" => new FixTarget(file, isSolution: true),
        ".csproj" => new FixTarget(file, isSolution: false),
        _ => throw new CommandFailure($"'{Path.GetFileName(file)}' is no solution and no C# project. Name a .sln, .slnx or .csproj file."),
    };
}
