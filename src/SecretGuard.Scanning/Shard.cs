using System.Globalization;

namespace SecretGuard.Scanning;

/// <summary>
/// A part of the files of a scan, told by their paths alone: every machine that scans the same root finds the same parts, and each file
/// lies in exactly one.
/// </summary>
public sealed class Shard
{
    public static readonly Shard Whole = new(1, 1);

    private readonly int _index;
    private readonly int _count;

    private Shard(int index, int count)
    {
        _index = index;
        _count = count;
    }

    /// <summary>The shard written as <c>I/N</c>, from 1/N to N/N; null for anything else.</summary>
    public static Shard? Parse(string text)
    {
        var slash = text.IndexOf('/');
        if (slash < 0 || !IsNumber(text.Substring(0, slash), out var index) || !IsNumber(text.Substring(slash + 1), out var count)) return null;
        return index >= 1 && index <= count ? new(index, count) : null;
    }

    /// <param name="path">Relative to the root, forward slashes.</param>
    internal bool Owns(string path) => _count == 1 || HashOf(path) % (uint)_count == (uint)_index - 1;

    private static bool IsNumber(string text, out int number) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);

    // FNV-1a with the last mix of MurmurHash3: its own low bits are too even for small counts. Never to be changed: shards of two
    // versions would leave files out.
    private static uint HashOf(string path)
    {
        unchecked
        {
            var hash = 2166136261u;
            foreach (var c in path) hash = (hash ^ c) * 16777619u;
            hash = (hash ^ (hash >> 16)) * 0x85EBCA6Bu;
            hash = (hash ^ (hash >> 13)) * 0xC2B2AE35u;
            return hash ^ (hash >> 16);
        }
    }
}
