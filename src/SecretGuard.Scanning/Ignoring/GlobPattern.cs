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
    private readonly string _start;
    private readonly string _inner;
    private readonly bool _isSuffix;

    private GlobPattern(GlobToken[]? tokens, string start, string inner, string end, bool isSuffix)
    {
        _tokens = tokens;
        _start = start;
        _inner = inner;
        End = end;
        _isSuffix = isSuffix;
    }

    /// <summary>What all that it matches ends with; may be empty.</summary>
    public string End { get; }

    /// <summary>A glob as git reads it. Never throws; a broken one (an open class, a lone escape at its end) matches nothing.</summary>
    /// <param name="glob">The glob.</param>
    /// <param name="forNames">It will only be asked about names, which have no slash.</param>
    public static GlobPattern Parse(string glob, bool forNames)
    {
        if (!HasWildcard(glob, 0)) return new(null, string.Empty, string.Empty, glob, isSuffix: false);

        // "*.log" is what most lines are.
        if (forNames && glob[0] == '*' && !HasWildcard(glob, 1)) return new(null, string.Empty, string.Empty, glob.Substring(1), isSuffix: true);
        var tokens = GlobParser.Parse(glob);
        return new(tokens, LiteralStart(glob), LongestLiteral(tokens), LiteralEnd(glob), isSuffix: false);
    }

    public bool IsMatch(string text) => IsMatch(text, 0);

    /// <param name="text">Holds what is asked about at its end.</param>
    /// <param name="start">Where that begins.</param>
    public bool IsMatch(string text, int start)
    {
        var length = text.Length - start;
        if (length < End.Length || !text.EndsWith(End, StringComparison.Ordinal)) return false;
        if (_tokens is null) return _isSuffix || length == End.Length;
        // What has to stand in it says no to most paths.
        return length >= _start.Length && string.CompareOrdinal(text, start, _start, 0, _start.Length) == 0
            && text.IndexOf(_inner, start, StringComparison.Ordinal) >= 0
            && Run(_tokens, text, start);
    }

    private static bool HasWildcard(string glob, int start) => glob.IndexOfAny(GlobParser.Wildcards, start) >= 0;

    private static string LiteralStart(string glob) => glob.Substring(0, glob.IndexOfAny(GlobParser.Wildcards));

    // "**/bin" is also "bin": a slash behind stars need not be there.
    private static string LiteralEnd(string glob) => glob.Substring(glob.LastIndexOfAny(Signs) + 1).TrimStart('/');

    private static string LongestLiteral(GlobToken[] tokens)
    {
        var (start, length) = (0, 0);
        for (int i = 0, from = 0; i < tokens.Length; i++)
        {
            if (!IsNeeded(tokens, i)) from = i + 1;
            else if (i + 1 - from > length) (start, length) = (from, i + 1 - from);
        }

        return new string(Array.ConvertAll(tokens, token => token.Character ?? '\0'), start, length);
    }

    private static bool IsNeeded(GlobToken[] tokens, int index) =>
        tokens[index].Character is not null && (index < 2 || tokens[index - 2] != GlobToken.MaybeFolders);

    private static bool Run(GlobToken[] tokens, string text, int start)
    {
        var now = new bool[tokens.Length + 1];
        var next = new bool[tokens.Length + 1];
        now[0] = true;
        SkipEmpty(tokens, now);
        for (var i = start; i < text.Length; i++)
        {
            if (!Step(tokens, now, next, text[i])) return false;
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
