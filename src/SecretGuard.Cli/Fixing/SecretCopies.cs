using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Threading;
using SecretGuard.Scanning;
using SecretGuard.Scanning.Walking;

namespace SecretGuard.Cli.Fixing;

/// <summary>Where else a secret stands that was moved: in a script, a document, a test.</summary>
internal static class SecretCopies
{
    // A shorter word stands in many places that have nothing to do with it.
    private const int ShortestValue = 8;

    private static readonly EnumerationOptions Everything = new() { RecurseSubdirectories = true, IgnoreInaccessible = true, AttributesToSkip = FileAttributes.ReparsePoint };

    /// <summary>Path, relative to the folder, and line; in the order of both.</summary>
    public static IEnumerable<(string Path, int Line)> Below(string folder, IEnumerable<string> values, CancellationToken cancellation)
    {
        var wanted = values.Where(value => value.Length >= ShortestValue).Distinct(StringComparer.Ordinal).Select(Encoding.UTF8.GetBytes).ToList();
        if (wanted.Count == 0) yield break;
        foreach (var file in Directory.EnumerateFiles(folder, "*", Everything).Where(file => AuthoredPaths.IsAuthored(folder, file)).Order(StringComparer.Ordinal))
        {
            cancellation.ThrowIfCancellationRequested();
            foreach (var line in LinesIn(file, wanted)) yield return (RootedPath.Relative(folder, file), line);
        }
    }

    private static IEnumerable<int> LinesIn(string file, List<byte[]> wanted)
    {
        if (Read(file) is not { } content) return [];
        return wanted.SelectMany(value => PlacesOf(value, content)).Select(at => content.AsSpan(0, at).Count((byte)'\n') + 1).Distinct().Order();
    }

    private static List<int> PlacesOf(byte[] value, byte[] content)
    {
        var places = new List<int>();
        for (var at = content.AsSpan().IndexOf(value); at >= 0;)
        {
            places.Add(at);
            var next = content.AsSpan(at + 1).IndexOf(value);
            at = next < 0 ? -1 : at + 1 + next;
        }

        return places;
    }

    private static byte[]? Read(string file)
    {
        try
        {
            var information = new FileInfo(file);
            return information.Length is 0 or > ScanLimits.MaxFileBytes || (information.Attributes & FileAttributes.Device) != 0 ? null : File.ReadAllBytes(file);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
