using System;
using System.Collections.Generic;
using System.IO;
using SecretGuard.Findings;
using SecretGuard.Policy;
using SecretGuard.Scanning.Reading;
using SecretGuard.Text;

namespace SecretGuard.Scanning.Caching;

/// <summary>
/// What earlier scans found, by what decides it: the engine, the settings, the list of suppressions, the path and the content. A file that changed has another
/// key, so nothing is ever out of date. It saves time only: without it, or with a broken one, the findings are the same.
/// </summary>
internal sealed class FindingCache
{
    private static readonly string Engine = typeof(TextScanner).Assembly.ManifestModule.ModuleVersionId.ToString("N");

    private readonly string? _path;
    private readonly string _list;
    private readonly Dictionary<string, byte[]> _known;
    private readonly Dictionary<string, byte[]> _used = new(StringComparer.Ordinal);
    private bool _hasNews;

    private FindingCache(string? path, string list, Dictionary<string, byte[]> known)
    {
        _path = path;
        _list = list;
        _known = known;
    }

    /// <param name="path">Absolute; null for no cache.</param>
    /// <param name="list">The identity of the team's list of suppressions.</param>
    public static FindingCache Open(string? path, string list) => new(path, list, path is null ? new() : CacheFile.Read(path));

    /// <summary>The findings of a document, from the engine when they are not known.</summary>
    public IReadOnlyList<Finding> Get(TextDocument document, ScanSettings settings, Func<TextDocument, ScanSettings, IReadOnlyList<Finding>> engine)
    {
        if (_path is null) return engine(document, settings);
        var key = ContentHash.Of(Engine, settings.Identity, _list, document.Path, document.Content);
        if (_known.TryGetValue(key, out var record) && CachedFindings.Read(record, document.Path) is { } known)
        {
            Use(key, record);
            return known;
        }

        var findings = engine(document, settings);
        Use(key, CachedFindings.Write(findings));
        _hasNews = true;
        return findings;
    }

    private void Use(string key, byte[] record)
    {
        lock (_used) _used[key] = record;
    }

    /// <summary>Keeps what was used. A folder that cannot be written to costs the next scan some time, nothing else.</summary>
    public void Save()
    {
        if (_path is null || (!_hasNews && _used.Count == _known.Count)) return;
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(_path)!);
            AtomicFile.Write(_path, CacheFile.Write(_used));
        }
        catch (Exception exception) when (ReadFailure.IsFailure(exception))
        {
            return;
        }
    }
}
