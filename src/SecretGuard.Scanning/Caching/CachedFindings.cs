using System;
using System.Collections.Generic;
using System.IO;
using SecretGuard.Findings;
using SecretGuard.Policy;
using SecretGuard.Rules;
using SecretGuard.Text;

namespace SecretGuard.Scanning.Caching;

/// <summary>The findings of one document as a record. Findings hold no value, so neither does a cache.</summary>
internal static class CachedFindings
{
    public static byte[] Write(IReadOnlyList<Finding> findings)
    {
        using var content = new MemoryStream();
        using var writer = new BinaryWriter(content);
        writer.Write(findings.Count);
        foreach (var finding in findings)
        {
            writer.Write(finding.Rule.Id);
            writer.Write(finding.Range.Start);
            writer.Write(finding.Range.Length);
            Write(writer, finding.Start);
            Write(writer, finding.End);
            writer.Write((int)finding.Severity);
            writer.Write(finding.Message);
            writer.Write(finding.Fingerprint);
            Write(writer, finding.Suppression);
        }

        writer.Flush();
        return content.ToArray();
    }

    /// <summary>Null for a record that is broken.</summary>
    public static IReadOnlyList<Finding>? Read(byte[] record, string path)
    {
        try
        {
            using var reader = new BinaryReader(new MemoryStream(record));
            var findings = new List<Finding>();
            for (var count = reader.ReadInt32(); count > 0; count--) findings.Add(ReadFinding(reader, path));
            return findings;
        }
        catch (Exception exception) when (exception is IOException or ArgumentException or FormatException or InvalidDataException)
        {
            return null;
        }
    }

    private static Finding ReadFinding(BinaryReader reader, string path)
    {
        var rule = RuleCatalog.Find(reader.ReadString()) ?? throw new InvalidDataException();
        var range = new TextRange(reader.ReadInt32(), reader.ReadInt32());
        var start = ReadPosition(reader);
        var end = ReadPosition(reader);
        return new(rule, path, range, (Severity)reader.ReadInt32(), reader.ReadString(), reader.ReadString()) { Start = start, End = end, Suppression = ReadSuppression(reader) };
    }

    private static void Write(BinaryWriter writer, Suppression? suppression)
    {
        writer.Write(suppression?.Line ?? 0);
        if (suppression is null) return;
        writer.Write(suppression.Reason ?? string.Empty);
        writer.Write(suppression.Until?.Ticks ?? 0);
        writer.Write(suppression.IsListed);
    }

    // The lines it is about decided before.
    private static Suppression? ReadSuppression(BinaryReader reader)
    {
        if (reader.ReadInt32() is not (> 0 and var line)) return null;
        var reason = reader.ReadString();
        var until = reader.ReadInt64();
        return Suppression.Known(line, reason.Length == 0 ? null : reason, until == 0 ? null : new DateTime(until, DateTimeKind.Utc), reader.ReadBoolean());
    }

    private static void Write(BinaryWriter writer, TextPosition position)
    {
        writer.Write(position.Line);
        writer.Write(position.Column);
    }

    private static TextPosition ReadPosition(BinaryReader reader) => new(reader.ReadInt32(), reader.ReadInt32());
}
