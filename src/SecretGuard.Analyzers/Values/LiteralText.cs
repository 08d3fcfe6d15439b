using System;
using System.Collections.Generic;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SecretGuard.Text;

namespace SecretGuard.Analyzers.Values;

/// <summary>The value of a string token with the place of each of its characters.</summary>
internal static class LiteralText
{
    public static SourceValue Of(SyntaxToken token)
    {
        var text = token.Text;
        var isVerbatim = text.StartsWith("@", StringComparison.Ordinal);
        var open = isVerbatim ? 1 : 0;
        var quotes = open;
        while (quotes < text.Length && text[quotes] == '"') quotes++;
        if (quotes - open >= 3 && !isVerbatim) return Raw(token, quotes);
        return Escaped(token.ValueText, text, token.SpanStart, open + 1, isVerbatim) ?? Whole(token);
    }

    /// <summary>A piece of text between the holes of an interpolated string.</summary>
    public static SourceValue Piece(SyntaxToken token)
    {
        var written = token.Text.Length == token.ValueText.Length
            ? SourceValue.Verbatim(token.ValueText, token.SpanStart)
            : Escaped(token.ValueText, token.Text + "\"", token.SpanStart, 0, isVerbatim: token.Text.IndexOf('\\') < 0) ?? Whole(token);
        return IsRaw(token) ? written : WithSingleBraces(written);
    }

    private static bool IsRaw(SyntaxToken token) =>
        token.Parent?.Parent is InterpolatedStringExpressionSyntax { StringStartToken.Text: var start } && start.EndsWith("\"\"\"", StringComparison.Ordinal);

    // To the compiler's lexer the text of an interpolated string is that of any other: it leaves "{{" as it is.
    private static SourceValue WithSingleBraces(SourceValue piece)
    {
        var text = piece.Value;
        if (text.IndexOf("{{", StringComparison.Ordinal) < 0 && text.IndexOf("}}", StringComparison.Ordinal) < 0) return piece;
        var kept = new StringBuilder();
        var starts = new List<int>();
        var ends = new List<int>();
        for (var i = 0; i < text.Length; i++)
        {
            var isPair = text[i] is '{' or '}' && i + 1 < text.Length && text[i + 1] == text[i];
            var place = piece.RangeOf(i, isPair ? 2 : 1);
            kept.Append(text[i]);
            starts.Add(place.Start);
            ends.Add(place.End);
            if (isPair) i++;
        }

        return SourceValue.Pieced(kept.ToString(), starts.ToArray(), ends.ToArray());
    }

    private static SourceValue Whole(SyntaxToken token) => SourceValue.Whole(token.ValueText, new TextRange(token.SpanStart, token.Span.Length));

    private static SourceValue? Escaped(string value, string text, int tokenStart, int from, bool isVerbatim)
    {
        if (from + value.Length < text.Length && string.CompareOrdinal(text, from, value, 0, value.Length) == 0 && text[from + value.Length] == '"')
            return SourceValue.Verbatim(value, tokenStart + from);
        var offsets = new int[value.Length + 1];
        var at = from;
        for (var i = 0; i < value.Length; i++)
        {
            offsets[i] = tokenStart + at;
            // The second half of a pair that one \U escape wrote has no place of its own.
            if (i > 0 && char.IsLowSurrogate(value[i]) && text[at] != value[i] && text[at] != '\\') continue;
            at += LengthAt(text, at, isVerbatim);
            if (at >= text.Length) return null;
        }

        offsets[value.Length] = tokenStart + at;
        return SourceValue.Decoded(value, offsets);
    }

    private static int LengthAt(string text, int at, bool isVerbatim)
    {
        if (at + 1 >= text.Length) return 1;
        if (text[at] == '"' && text[at + 1] == '"') return isVerbatim ? 2 : 1;
        if (isVerbatim || text[at] != '\\') return 1;
        switch (text[at + 1])
        {
            case 'u': return 6;
            case 'U': return 10;
            case 'x':
                var digits = 0;
                while (digits < 4 && at + 2 + digits < text.Length && IsHex(text[at + 2 + digits])) digits++;
                return 2 + digits;
            default: return 2;
        }
    }

    private static bool IsHex(char c) => c is >= '0' and <= '9' or >= 'a' and <= 'f' or >= 'A' and <= 'F';

    // The value of a multi-line raw literal is its lines without their common indentation.
    private static SourceValue Raw(SyntaxToken token, int quotes)
    {
        var text = token.Text;
        var value = token.ValueText;
        if (token.RawKind is not ((int)SyntaxKind.MultiLineRawStringLiteralToken or (int)SyntaxKind.Utf8MultiLineRawStringLiteralToken))
            return SourceValue.Verbatim(value, token.SpanStart + quotes);
        var lines = LinesOf(text);
        var last = lines[lines.Count - 1];
        var indent = text.IndexOf('"', last) - last;
        var offsets = new int[value.Length + 1];
        var line = 1;
        var at = lines.Count > 1 ? SkipIndent(text, lines[1], indent) : quotes;
        for (var i = 0; i < value.Length; i++)
        {
            if (at >= text.Length) return Whole(token);
            offsets[i] = token.SpanStart + at;
            at++;
            if (value[i] == '\n' && ++line < lines.Count) at = SkipIndent(text, lines[line], indent);
        }

        offsets[value.Length] = token.SpanStart + at;
        return SourceValue.Decoded(value, offsets);
    }

    private static int SkipIndent(string text, int lineStart, int indent)
    {
        var at = lineStart;
        while (at < lineStart + indent && at < text.Length && text[at] is ' ' or '\t') at++;
        return at;
    }

    private static List<int> LinesOf(string text)
    {
        var starts = new List<int> { 0 };
        for (var i = 0; i < text.Length; i++)
            if (text[i] == '\n') starts.Add(i + 1);
        return starts;
    }
}
