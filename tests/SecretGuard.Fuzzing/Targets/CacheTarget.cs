using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using SecretGuard.Findings;
using SecretGuard.Policy;
using SecretGuard.Scanning.Caching;
using SecretGuard.Testing;
using SecretGuard.Text;

namespace SecretGuard.Fuzzing.Targets;

/// <summary>A cache that somebody cut or overwrote: each character of the text is a byte of it.</summary>
internal sealed class CacheTarget() : FuzzTarget("cache", Caches(), weight: 2)
{
    private static IReadOnlyList<FuzzText> Caches()
    {
        var records = SampleTexts.All.Take(6).ToDictionary(sample => sample.Key, sample => CachedFindings.Write(TextScanner.Scan(new TextDocument(sample.Key, sample.Value), ScanSettings.Default)));
        return [new("cache", Encoding.Latin1.GetString(CacheFile.Write(records))), .. records.Select(record => new FuzzText("record", Encoding.Latin1.GetString(record.Value)))];
    }

    public override void Read(FuzzText input)
    {
        var bytes = Encoding.Latin1.GetBytes(input.Text);
        _ = CachedFindings.Read(bytes, "a.json");
        try
        {
            foreach (var record in CacheFile.Parse(bytes)) _ = CachedFindings.Read(record.Value, "a.json");
        }
        catch (Exception exception) when (exception is IOException or ArgumentException or FormatException)
        {
            // Which is what its reader takes for no cache.
            return;
        }
    }
}
