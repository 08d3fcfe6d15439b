using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using SecretGuard.Scanning.Ignoring;

namespace SecretGuard.Scanning.EditorConfigs;

/// <summary>
/// The head of a section, <c>*.{json,yml}</c>: git's glob, and braces for lists and for ranges of numbers. A head without a slash
/// speaks of names at any depth.
/// </summary>
internal sealed class SectionPattern
{
    // Lists in lists multiply; nobody writes this many by hand.
    private const int MaxAlternatives = 256;

    private const int MaxPairs = 64;

    // No path is longer.
    private const int MaxLength = 4096;

    // Of all that a head stands for, in characters: what a file costs that is held against it.
    private const int MaxWritten = 64 * 1024;

    private readonly IReadOnlyList<GlobPattern> _globs;
    private readonly bool _nameOnly;

    private SectionPattern(IReadOnlyList<GlobPattern> globs, bool nameOnly)
    {
        _globs = globs;
        _nameOnly = nameOnly;
    }

    /// <summary>Null for a head that holds too many alternatives.</summary>
    public static SectionPattern? Parse(string head)
    {
        // Each pair is written out on its own, and costs the length of the head.
        if (head.Length > MaxLength || head.Count(c => c == '{') > MaxPairs) return null;
        var nameOnly = head.IndexOf('/') < 0;
        var globs = Alternatives(head.StartsWith("/", StringComparison.Ordinal) ? head.Substring(1) : head);
        if (globs is null || Written(globs) is not { } written) return null;
        return new(written.Select(glob => GlobPattern.Parse(GitPath.AsBytes(glob), nameOnly)).ToList(), nameOnly);
    }

    /// <param name="path">Relative to the folder of the file, forward slashes.</param>
    public bool IsMatch(string path)
    {
        var text = GitPath.AsBytes(_nameOnly ? path.Substring(path.LastIndexOf('/') + 1) : path);
        return _globs.Any(glob => glob.IsMatch(text));
    }

    // From the innermost pair of braces outwards.
    private static IReadOnlyList<string>? Alternatives(string head)
    {
        var open = new List<string> { head };
        var closed = new List<string>();
        while (open.Count > 0)
        {
            var text = open[open.Count - 1];
            open.RemoveAt(open.Count - 1);
            var end = text.IndexOf('}');
            var start = end < 0 ? -1 : text.LastIndexOf('{', end);
            if (start < 0) closed.Add(text);
            else
                foreach (var choice in ChoicesOf(text.Substring(start + 1, end - start - 1)))
                    open.Add(text.Substring(0, start) + choice + text.Substring(end + 1));

            if (open.Count + closed.Count > MaxAlternatives) return null;
        }

        return closed;
    }

    // Null where it is too much.
    private static IReadOnlyList<string>? Written(IReadOnlyList<string> globs)
    {
        var written = new List<string>();
        var length = 0;
        foreach (var glob in globs.SelectMany(WithDeepStars))
        {
            length += glob.Length;
            if (length > MaxWritten) return null;
            written.Add(glob);
        }

        return written;
    }

    private static IEnumerable<string> ChoicesOf(string list)
    {
        var dots = list.IndexOf("..", StringComparison.Ordinal);
        if (dots <= 0 || !IsNumber(list.Substring(0, dots), out var first) || !IsNumber(list.Substring(dots + 2), out var last)) return list.Split(',');
        var low = Math.Min(first, last);
        return Enumerable.Range(0, Math.Min(Math.Abs(last - first), MaxAlternatives) + 1)
            .Select(step => (low + step).ToString(CultureInfo.InvariantCulture));
    }

    private static bool IsNumber(string text, out int number) =>
        int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out number) && Math.Abs((long)number) < 1_000_000;

    // git's "**" crosses folders only between slashes, here it does everywhere.
    private static IEnumerable<string> WithDeepStars(string glob)
    {
        yield return glob;
        for (var at = glob.IndexOf("**", StringComparison.Ordinal); at >= 0; at = glob.IndexOf("**", at + 2, StringComparison.Ordinal))
            yield return glob.Substring(0, at) + "*/**/*" + glob.Substring(at + 2);
    }
}
