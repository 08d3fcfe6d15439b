using System;

namespace SecretGuard.Candidates;

/// <summary>
/// Places where a keyword stands and says nothing: the namespace of an XML document, the address of a schema, the name of an assembly.
/// Nearly every resource, project and settings file has some, and needs no reading for them.
/// </summary>
internal static class EmptyWords
{
    private const string AssemblyKey = "PublicKeyToken";
    private const int KeyInAssemblyKey = 6;
    private const string Plain = "http:";
    private const string Mark = "://";
    private const string PlainMark = "http://";
    private const string Api = "/api/";
    private const int LongestAddress = 2048;

    // Names, not places: nobody asks there for a token.
    private static readonly string[] NameHosts = { "www.w3.org/", "schemas.", "json-schema.org/" };

    /// <summary>Behind the place; -1 where the word counts.</summary>
    /// <param name="text">A text.</param>
    /// <param name="at">Where a keyword begins in it.</param>
    /// <param name="end">Where the part ends that is looked at.</param>
    public static int EndOf(string text, int at, int end)
    {
        if (Is(AssemblyKey, text, at - KeyInAssemblyKey, end)) return at - KeyInAssemblyKey + AssemblyKey.Length;
        if (Is(Mark, text, at, end)) return EndOfAddress(text, at + Mark.Length, end);
        return Is(Plain, text, at, end) && IsNamespace(text, at, end) ? EndOfAddress(text, at + PlainMark.Length, end) : -1;
    }

    private static bool IsNamespace(string text, int at, int end) =>
        Is(PlainMark, text, at, end) && Array.Exists(NameHosts, host => Is(host, text, at + PlainMark.Length, end));

    // Where a host and a path end that hold no user, no key and no escape. What they hold else is found by other keywords, in what follows.
    private static int EndOfAddress(string text, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            var c = text[i];
            // The mark of another address is a word of its own: each character is looked at once.
            if (char.IsWhiteSpace(c) || c is '"' or '\'' or '<' or '>' || (c == ':' && Is(Mark, text, i, end))) return start;
            if (c is '@' or '\\' || i - start > LongestAddress || (c == '/' && Is(Api, text, i, end))) return -1;
        }

        return start;
    }

    private static bool Is(string word, string text, int at, int end) =>
        at >= 0 && at + word.Length <= end && string.Compare(text, at, word, 0, word.Length, StringComparison.OrdinalIgnoreCase) == 0;
}
