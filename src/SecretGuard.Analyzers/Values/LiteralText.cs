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
    private const int LongestEscape = 10;

    public static SourceValue Of(SyntaxToken token)
    {
        var text = token.Text;
        var isVerbatim = text.StartsWith("@", StringComparison.Ordinal);
        var open = isVerbatim ? 1 : 0;
        var quotes = open;
        while (quotes < text.Length && text[quotes] == '"') quotes++;
        if (quotes - open >= 3 && !isVerbatim) return Raw(token, quotes);
        var close = text.LastIndexOf('"');
        // Half typed.
        if (close == open) return Whole(token);

        var written = text.Substring(open + 1, close - open);
        return Escaped(token.ValueText, written, token.SpanStart + open + 1, isVerbatim) ?? Whole(token);
    }

    /// <summary>A piece of text between the holes of an interpolated string.</summary>
    public static SourceValue Piece(SyntaxToken token)
    {
        var whole = token.Parent?.Parent as InterpolatedStringExpressionSyntax;
        var opening = whole?.StringStartToken.Text ?? string.Empty;
        if (opening.IndexOf("\"\"\"", StringComparison.Ordinal) >= 0) return RawPiece(token, whole!.ToString(), token.SpanStart - whole.SpanStart) ?? Whole(token);

        return WithSingleBraces(Escaped(token.ValueText, token.Text + "\"", token.SpanStart, isVerbatim: opening.IndexOf('@') >= 0) ?? Whole(token));
    }

    private static SourceValue? RawPiece(SyntaxToken token, string text, int at)
    {
        var indent = IndentOf(text);
        // Behind a hole the line has begun.
        return Unindented(token.ValueText, token.Text, text[at - 1] == '\n' ? SkipIndent(token.Text, 0, indent) : 0, indent, token.SpanStart);
    }

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

    // What is written ends with the quote behind the value.
    private static SourceValue? Escaped(string value, string written, int start, bool isVerbatim)
    {
        if (value.Length + 1 == written.Length) return SourceValue.Verbatim(value, start);

        var offsets = new int[value.Length + 1];
        var at = 0;
        for (var i = 0; i < value.Length; i++)
        {
            offsets[i] = start + at;
            var length = LengthAt(written, at, isVerbatim);
            at += length;
            // Half typed: the escape goes on behind the quote.
            if (at >= written.Length) return null;
            // The second half of a pair that one \U escape wrote has no place of its own.
            if (length == LongestEscape && char.IsHighSurrogate(value[i])) offsets[++i] = start + at;
        }

        offsets[value.Length] = start + at;
        return SourceValue.Decoded(value, offsets);
    }

    private static int LengthAt(string written, int at, bool isVerbatim)
    {
        if (isVerbatim) return written[at] == '"' ? 2 : 1;
        if (written[at] != '\\') return 1;
        switch (written[at + 1])
        {
            case 'u': return 6;
            case 'U': return LongestEscape;
            case 'x':
                var digits = 0;
                while (digits < 4 && IsHex(written[at + 2 + digits])) digits++;
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
        var indent = IndentOf(text);
        return Unindented(value, text, SkipIndent(text, text.IndexOf('\n') + 1, indent), indent, token.SpanStart) ?? Whole(token);
    }

    private static SourceValue? Unindented(string value, string written, int at, int indent, int start)
    {
        var offsets = new int[value.Length + 1];
        for (var i = 0; i < value.Length; i++)
        {
            if (at >= written.Length) return null;
            offsets[i] = start + at++;
            if (value[i] == '\n') at = SkipIndent(written, at, indent);
        }

        offsets[value.Length] = start + at;
        return SourceValue.Decoded(value, offsets);
    }

    // What stands before the closing quotes.
    private static int IndentOf(string text)
    {
        var line = text.LastIndexOf('\n') + 1;
        return text.IndexOf('"', line) - line;
    }

    private static int SkipIndent(string text, int lineStart, int indent)
    {
        var at = lineStart;
        while (at < lineStart + indent && at < text.Length && text[at] is ' ' or '\t') at++;
        return at;
    }
}
