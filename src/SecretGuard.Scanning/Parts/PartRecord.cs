using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using SecretGuard.Findings;
using SecretGuard.Scanning.Caching;

namespace SecretGuard.Scanning.Parts;

/// <summary>The report of a part as a record. Findings hold no value, so neither does a record.</summary>
internal static class PartRecord
{
    public static byte[] Write(ScanReport report)
    {
        using var content = new MemoryStream();
        using var writer = new BinaryWriter(content);
        foreach (var count in CountsOf(report)) writer.Write(count);
        writer.Write(report.IsPartial);
        Write(writer, report.Findings);
        Write(writer, report.Suppressed);
        writer.Flush();
        return content.ToArray();
    }

    /// <summary>Null for a record that is broken, or of another version.</summary>
    public static ScanReport? Read(byte[] record)
    {
        try
        {
            using var reader = new BinaryReader(new MemoryStream(record));
            var counts = Enumerable.Range(0, 7).Select(_ => reader.ReadInt32()).ToArray();
            var isPartial = reader.ReadBoolean();
            return new(ReadFindings(reader), counts[0], counts[1], counts[2], counts[3])
            {
                LinksNotFollowed = counts[4],
                EntriesIgnored = counts[5],
                FindingsInBaseline = counts[6],
                IsPartial = isPartial,
                Suppressed = ReadFindings(reader),
            };
        }
        catch (Exception exception) when (exception is IOException or ArgumentException or FormatException or InvalidDataException)
        {
            return null;
        }
    }

    private static int[] CountsOf(ScanReport report) => new[]
    {
        report.FilesScanned, report.FilesSkippedBinary, report.FilesSkippedTooLarge, report.FilesUnreadable,
        report.LinksNotFollowed, report.EntriesIgnored, report.FindingsInBaseline,
    };

    private static void Write(BinaryWriter writer, IReadOnlyList<Finding> findings)
    {
        var files = findings.GroupBy(finding => finding.Path).ToList();
        writer.Write(files.Count);
        foreach (var file in files)
        {
            writer.Write(file.Key);
            var record = CachedFindings.Write(file.ToList());
            writer.Write(record.Length);
            writer.Write(record);
        }
    }

    private static IReadOnlyList<Finding> ReadFindings(BinaryReader reader)
    {
        var findings = new List<Finding>();
        for (var files = reader.ReadInt32(); files > 0; files--)
        {
            var path = reader.ReadString();
            var length = (int)Math.Min(reader.ReadInt32(), reader.BaseStream.Length);
            findings.AddRange(CachedFindings.Read(reader.ReadBytes(length), path) ?? throw new InvalidDataException());
        }

        return findings;
    }
}
