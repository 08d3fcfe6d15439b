using System;

namespace SecretGuard.Scanning.Ignoring;

/// <summary>
/// One glob of an ignore file, matched in time proportional to pattern times path whatever the pattern: all ways to match are
/// followed side by side, none is tried again.
/// </summary>
internal sealed class GlobPattern
{
    private static readonly char[] Signs = { '*', '?', '[', ']', '\\' };

    private readonly GlobToken[]? _tokens;
    private readonly string _literal;
    private readonly string _end;
    private readonly bool _isSuffix;

    private GlobPattern(GlobToken[]? tokens, string literal, bool isSuffix, string end = "")
    {
        _tokens = tokens;
        _literal = literal;
        _end = end;
        _isSuffix = isSuffix;
    }

    /// <summary>A glob as git reads it. Never throws; a broken one (an open class, a lone escape at its end) matches nothing.</summary>
    /// <param name="glob">The glob.</param>
    /// <param name="forNames">It will only be asked about names, which have no slash.</param>
    public static GlobPattern Parse(string glob, bool forNames)
    {
        if (!HasWildcard(glob, 0)) return new(null, glob, isSuffix: false);

        // "*.log" is what most lines are.
        if (forNames && glob[0] == '*' && !HasWildcard(glob, 1)) return new(null, glob.Substring(1), isSuffix: true);
        return new(GlobParser.Parse(glob), LiteralStart(glob), isSuffix: false, LiteralEnd(glob));
    }

    public bool IsMatch(string text)
    {
        if (_isSuffix) return text.EndsWith(_literal, StringComparison.Ordinal);
        if (_tokens is null) return string.Equals(text, _literal, StringComparison.Ordinal);
        // Both ends say no to most paths.
        return text.EndsWith(_end, StringComparison.Ordinal) && text.StartsWith(_literal, StringComparison.Ordinal) && Run(_tokens, text);
    }

    private static bool HasWildcard(string glob, int start) => glob.IndexOfAny(GlobParser.Wildcards, start) >= 0;

    private static string LiteralStart(string glob) => glob.Substring(0, glob.IndexOfAny(GlobParser.Wildcards));

    // "**/bin" is also "bin": a slash behind stars need not be there.
    private static string LiteralEnd(string glob) => glob.Substring(glob.LastIndexOfAny(Signs) + 1).TrimStart('/');

    private static bool Run(GlobToken[] tokens, string text)
    {
        var now = new bool[tokens.Length + 1];
        var next = new bool[tokens.Length + 1];
        now[0] = true;
        SkipEmpty(tokens, now);
        foreach (var c in text)
        {
            if (!Step(tokens, now, next, c)) return false;
            SkipEmpty(tokens, next);
            (now, next) = (next, now);
            Array.Clear(next, 0, next.Length);
        }

        return now[tokens.Length];
    }

    private static bool Step(GlobToken[] tokens, bool[] now, bool[] next, char c)
    {
        var alive = false;
        for (var i = 0; i < tokens.Length; i++)
        {
            if (!now[i] || !tokens[i].Takes(c)) continue;
            next[tokens[i].Repeats ? i : i + 1] = true;
            alive = true;
        }

        return alive;
    }

    // Jumps lead forward only, so one pass in order finds every place that can be reached without a character.
    private static void SkipEmpty(GlobToken[] tokens, bool[] places)
    {
        for (var i = 0; i < tokens.Length; i++)
        {
            if (!places[i] || tokens[i].Jump == 0) continue;
            places[i + 1] = true;
            places[i + tokens[i].Jump] = true;
        }
    }
}
