using System;
using System.Collections.Generic;
using System.IO;
using System.Text;
using SecretGuard.Findings;
using SecretGuard.Scanning.Versions;

namespace SecretGuard.Cli.History;

/// <summary>
/// Keys of versions that hold no secret, in a file that only grows, so that a scan that was killed goes on where it was. It names no
/// version that holds one, and nothing that was found. Several threads may ask at once.
/// </summary>
internal sealed class CleanVersions : IVersionMemory, IDisposable
{
    private const int DigitsOfKey = 32;

    // Another build of the engine may judge otherwise.
    private static readonly string Header = typeof(TextScanner).Assembly.ManifestModule.ModuleVersionId.ToString("N");

    private readonly HashSet<string> _keys = new(StringComparer.Ordinal);
    private readonly StreamWriter? _file;

    private CleanVersions(FileStream? file)
    {
        if (file is null) return;
        foreach (var key in KeysIn(file)) _keys.Add(key);
        file.SetLength((_keys.Count == 0 ? 0 : 1 + _keys.Count) * (DigitsOfKey + 1));
        file.Position = file.Length;
        _file = new StreamWriter(file, Encoding.ASCII) { NewLine = "\n", AutoFlush = true };
        if (file.Length == 0) _file.WriteLine(Header);
    }

    /// <summary>Without a file, or with one that cannot be written, nothing is known and nothing kept: that costs time alone.</summary>
    public static CleanVersions Open(string? path)
    {
        if (path is null) return new(null);
        try
        {
            var folder = Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            // Somebody's repository may come with a link there to a file of ours.
            if (folder.LinkTarget is not null || new FileInfo(path).LinkTarget is not null) return new(null);
            return new(new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.Read));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return new(null);
        }
    }

    public bool Contains(string key)
    {
        lock (_keys) return _keys.Contains(key);
    }

    public void Add(string key)
    {
        lock (_keys)
            if (_file is not null && _keys.Add(key)) _file.WriteLine(key);
    }

    public void Dispose()
    {
        lock (_keys) _file?.Dispose();
    }

    // A line that was not written to its end is the last that counts for nothing.
    private static IEnumerable<string> KeysIn(FileStream file)
    {
        var reader = new StreamReader(file, Encoding.ASCII);
        if (reader.ReadLine() != Header) yield break;
        for (var line = reader.ReadLine(); line is { Length: DigitsOfKey }; line = reader.ReadLine()) yield return line;
    }
}
