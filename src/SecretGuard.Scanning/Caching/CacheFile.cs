using System;
using System.Collections.Generic;
using System.IO;
using SecretGuard.Scanning.Reading;

namespace SecretGuard.Scanning.Caching;

/// <summary>The form of a cache on disk: a mark, records by key, the mark again. Anything else is no cache.</summary>
internal static class CacheFile
{
    // "SGC1", at both ends: a file that was cut is told by its missing end.
    private const int Mark = 0x31434753;

    public static byte[] Write(IReadOnlyDictionary<string, byte[]> records)
    {
        using var content = new MemoryStream();
        using var writer = new BinaryWriter(content);
        writer.Write(Mark);
        writer.Write(records.Count);
        foreach (var record in records)
        {
            writer.Write(record.Key);
            writer.Write(record.Value.Length);
            writer.Write(record.Value);
        }

        writer.Write(Mark);
        writer.Flush();
        return content.ToArray();
    }

    /// <summary>Empty for what is no cache.</summary>
    public static Dictionary<string, byte[]> Read(string path)
    {
        try
        {
            return File.Exists(path) ? Parse(File.ReadAllBytes(path)) : new();
        }
        catch (Exception exception) when (ReadFailure.IsFailure(exception) || exception is ArgumentException or FormatException)
        {
            return new();
        }
    }

    internal static Dictionary<string, byte[]> Parse(byte[] content)
    {
        using var reader = new BinaryReader(new MemoryStream(content));
        var records = new Dictionary<string, byte[]>(StringComparer.Ordinal);
        if (reader.ReadInt32() != Mark) return records;
        for (var count = reader.ReadInt32(); count > 0; count--)
        {
            var key = reader.ReadString();
            records[key] = reader.ReadBytes(Math.Min(reader.ReadInt32(), content.Length));
        }

        return reader.ReadInt32() == Mark ? records : new(StringComparer.Ordinal);
    }
}
