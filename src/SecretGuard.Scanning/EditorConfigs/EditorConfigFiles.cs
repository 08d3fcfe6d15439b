using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using SecretGuard.Findings;
using SecretGuard.Knowledge;
using SecretGuard.Policy;
using SecretGuard.Scanning.Reading;

namespace SecretGuard.Scanning.EditorConfigs;

/// <summary>What the <c>.editorconfig</c> files above a text file say about its findings. Reads each file once. Several threads may ask at once.</summary>
internal sealed class EditorConfigFiles
{
    private const string FileName = ".editorconfig";

    private const int MaxBytes = 1024 * 1024;

    private readonly Dictionary<string, EditorConfigFile?> _files = new(StringComparer.Ordinal);

    /// <summary>What is wrong in the files read so far.</summary>
    /// <param name="root">What paths of findings are relative to.</param>
    public IReadOnlyList<Finding> Problems(string root)
    {
        var problems = new List<Finding>();
        lock (_files)
        {
            foreach (var folder in StableOrder.Of(_files.Keys.Where(folder => _files[folder] is { Problems.Count: > 0 }), string.CompareOrdinal))
                foreach (var problem in _files[folder]!.Problems)
                    problems.Add(InvalidSetting.Of(RootedPath.RelativeOrAbove(root, Path.Combine(folder, FileName)), problem.Line, problem.Message));
        }

        return problems;
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
