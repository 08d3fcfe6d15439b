using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using SecretGuard.Findings;
using SecretGuard.Policy;
using SecretGuard.Scanning.Reading;

namespace SecretGuard.Scanning.EditorConfigs;

/// <summary>What the <c>.editorconfig</c> files above a text file say about its findings. Reads each file once. Several threads may ask at once.</summary>
internal sealed class EditorConfigFiles
{
    private const string FileName = ".editorconfig";

    private const int MaxBytes = 1024 * 1024;

    private readonly Dictionary<string, EditorConfigFile?> _files = new(StringComparer.Ordinal);

    /// <summary>What is wrong in the files read so far: the absolute path of the file, and what.</summary>
    public IReadOnlyList<(string Path, EditorConfigProblem Problem)> Problems
    {
        get
        {
            lock (_files)
                return _files.OrderBy(file => file.Key, StringComparer.Ordinal).SelectMany(file => ProblemsOf(file.Key, file.Value)).ToList();
        }
    }

    /// <summary>The settings with what these files say about one file.</summary>
    /// <param name="settings">Those of its project.</param>
    /// <param name="path">Absolute.</param>
    public ScanSettings Apply(ScanSettings settings, string path)
    {
        var values = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        lock (_files)
            foreach (var folder in FoldersAbove(path).Reverse()) _files[folder]!.Collect(RootedPath.Relative(folder, path), values);

        return values.Count == 0 ? settings : UserSettings.Apply(settings, key => values.TryGetValue(key, out var value) ? value : null);
    }

    private static IEnumerable<(string Path, EditorConfigProblem Problem)> ProblemsOf(string folder, EditorConfigFile? file) =>
        (file?.Problems ?? Array.Empty<EditorConfigProblem>()).Select(problem => (Path.Combine(folder, FileName), problem));

    // Those that hold a file, nearest first, up to the one that calls itself the root.
    private IEnumerable<string> FoldersAbove(string path)
    {
        for (var folder = Path.GetDirectoryName(path); folder is not null; folder = Path.GetDirectoryName(folder))
        {
            if (!_files.TryGetValue(folder, out var file)) _files[folder] = file = Read(Path.Combine(folder, FileName));
            if (file is null) continue;
            yield return folder;
            if (file.IsRoot) yield break;
        }
    }

    private static EditorConfigFile? Read(string path) =>
        File.Exists(path) ? EditorConfigFile.Parse(TextFileReader.Read(path, MaxBytes).Text) : null;
}
