using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using SecretGuard.Knowledge;

namespace SecretGuard.Candidates.Code;

/// <summary>What a character may begin or be in a language. One look tells all of it.</summary>
[Flags]
internal enum CodeSign : byte
{
    None = 0,

    Space = 1,

    /// <summary>A part of a name.</summary>
    Name = 2,

    /// <summary>The first of a comment's signs.</summary>
    Comment = 4,

    /// <summary>A quote, or a prefix before one.</summary>
    Text = 8,

    /// <summary>A few of them in a row are one sign: "==", ":=", "=>", "||", "??=".</summary>
    Joined = 16,

    Bracket = 32,
}

/// <summary>The signs of a language.</summary>
internal sealed class CodeSigns
{
    public const string Openers = "([{";
    public const string Closers = ")]}";

    private const string Joined = "=:|?!>&+";

    private readonly CodeSign[] _signs = new CodeSign[128];

    /// <param name="comments">The signs with which comments begin.</param>
    /// <param name="marks">Those of quotes.</param>
    /// <param name="prefixes">Signs before a quote.</param>
    public CodeSigns(IEnumerable<string> comments, IEnumerable<string> marks, string prefixes)
    {
        for (var c = '\0'; c < _signs.Length; c++) _signs[c] = OfAny(c);
        Add(Joined, CodeSign.Joined);
        Add(Openers, CodeSign.Bracket);
        Add(Closers, CodeSign.Bracket);
        Add(prefixes, CodeSign.Text);
        foreach (var comment in comments) _signs[comment[0]] |= CodeSign.Comment;
        foreach (var mark in marks) _signs[mark[0]] |= CodeSign.Text;
        Stops = StopsOf(prefixes);
    }

    /// <summary>Where a text or a comment may begin; none where a letter may begin a text.</summary>
    public SignSet? Stops { get; }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public CodeSign Of(char c)
    {
        var signs = _signs;
        return c < signs.Length ? signs[c] : OfAny(c);
    }

    /// <summary>The first character from a place on that is none of these signs; the length of the text when there is none.</summary>
    public int EndOf(CodeSign sign, string text, int at)
    {
        while (at < text.Length && (Of(text[at]) & sign) != 0) at++;
        return at;
    }

    private SignSet? StopsOf(string prefixes)
    {
        foreach (var prefix in prefixes)
            if (char.IsLetter(prefix)) return null;
        var stops = string.Empty;
        for (var c = '\0'; c < _signs.Length; c++)
            if ((_signs[c] & (CodeSign.Comment | CodeSign.Text)) != 0) stops += c;
        return new SignSet(stops);
    }

    private void Add(string characters, CodeSign sign)
    {
        foreach (var c in characters) _signs[c] |= sign;
    }

    private static CodeSign OfAny(char c) =>
        char.IsWhiteSpace(c) ? CodeSign.Space : char.IsLetterOrDigit(c) || c is '_' or '$' ? CodeSign.Name : CodeSign.None;
}
