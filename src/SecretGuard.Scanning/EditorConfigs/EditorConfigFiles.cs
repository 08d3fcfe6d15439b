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

    private readonly Dictionary<string, EditorConfigFile> _files = new(StringComparer.Ordinal);

    // By folder: those with settings that speak for its files, outermost first.
    private readonly Dictionary<string, Speaker[]> _speakers = new(StringComparer.Ordinal);

    /// <summary>What is wrong in the files read so far.</summary>
    /// <param name="root">What paths of findings are relative to.</param>
    public IReadOnlyList<Finding> Problems(string root)
    {
        var problems = new List<Finding>();
        lock (_files)
        {
            foreach (var folder in StableOrder.Of(_files.Keys.Where(folder => _files[folder].Problems.Count > 0), string.CompareOrdinal))
                foreach (var problem in _files[folder].Problems)
                    problems.Add(InvalidSetting.Of(RootedPath.RelativeOrAbove(root, Path.Combine(folder, FileName)), problem.Line, problem.Message));
        }

        return problems;
    }

    /// <summary>The settings with what these files say about one file.</summary>
    /// <param name="settings">Those of its project.</param>
    /// <param name="path">Absolute.</param>
    public ScanSettings Apply(ScanSettings settings, string path)
    {
        if (Path.GetDirectoryName(path) is not { } holder || SpeakersIn(holder) is not { Length: > 0 } speakers) return settings;
        var values = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var speaker in speakers) speaker.File.Collect(RootedPath.Relative(speaker.Folder, path), values);
        return values.Count == 0 ? settings : UserSettings.Apply(settings, key => values.TryGetValue(key, out var value) ? value : null);
    }

    private Speaker[] SpeakersIn(string folder)
    {
        lock (_files)
            if (_speakers.TryGetValue(folder, out var known)) return known;
        // Nobody waits for a reading: two threads may ask the same, and get the same answer.
        var file = Read(Path.Combine(folder, FileName));
        var above = file is { IsRoot: true } || Path.GetDirectoryName(folder) is not { } parent ? Array.Empty<Speaker>() : SpeakersIn(parent);
        var speakers = file is { HasSettings: true } ? [.. above, new Speaker(folder, file)] : above;
        lock (_files)
        {
            if (file is not null) _files[folder] = file;
            return _speakers[folder] = speakers;
        }
    }

    private static EditorConfigFile? Read(string path) =>
        File.Exists(path) ? EditorConfigFile.Parse(TextFileReader.Read(path, MaxBytes).Text) : null;

    private sealed class Speaker
    {
        public Speaker(string folder, EditorConfigFile file)
        {
            Folder = folder;
            File = file;
        }

        public string Folder { get; }

        public EditorConfigFile File { get; }
    }
}
