using System;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace SecretGuard.CodeFixes.Secrets.Places;

/// <summary>The literal or interpolated string that holds a secret, taken apart as its source is written.</summary>
internal sealed class SecretText
{
    private SecretText(ExpressionSyntax expression, TextSpan span, string opening, string closing)
    {
        var source = expression.ToString();
        var start = span.Start - expression.SpanStart;
        Expression = expression;
        Span = span;
        Opening = opening;
        Closing = closing;
        Before = source.Substring(opening.Length, start - opening.Length);
        After = source.Substring(start + span.Length, source.Length - start - span.Length - closing.Length);
    }

    public ExpressionSyntax Expression { get; }

    /// <summary>Where the secret itself stands.</summary>
    public TextSpan Span { get; }

    /// <summary>Prefixes and quotes: <c>"</c>, <c>$@"</c>, <c>"""</c>.</summary>
    public string Opening { get; }

    public string Closing { get; }

    public string Before { get; }

    public string After { get; }

    /// <summary>The text is the secret and nothing else.</summary>
    public bool IsWhole => string.IsNullOrWhiteSpace(Before) && string.IsNullOrWhiteSpace(After);

    public bool IsInterpolated => Expression is InterpolatedStringExpressionSyntax;

    public bool IsRaw => Opening.EndsWith("\"\"\"", StringComparison.Ordinal);

    /// <summary>A UTF-8 literal.</summary>
    public bool IsBytes => Closing.EndsWith("u8", StringComparison.OrdinalIgnoreCase);

    /// <summary>The text at a diagnostic; null where it is not one token's.</summary>
    public static SecretText? At(SyntaxNode root, TextSpan span)
    {
        var token = root.FindToken(span.Start);
        span = WithoutSeam(token, span);
        if (!token.Span.Contains(span) || span.IsEmpty) return null;
        return token.Parent switch
        {
            LiteralExpressionSyntax { Token.Value: string } literal => OfLiteral(literal, span),
            InterpolatedStringTextSyntax { Parent: InterpolatedStringExpressionSyntax interpolated } =>
                new(interpolated, span, interpolated.StringStartToken.Text, interpolated.StringEndToken.Text),
            _ => null,
        };
    }

    // A value that ends its literal reaches to the text of the next one: "…client_secret=x" + "&scope=y".
    private static TextSpan WithoutSeam(SyntaxToken token, TextSpan span)
    {
        var end = token.IsKind(SyntaxKind.InterpolatedStringTextToken) ? token.Span.End : token.SpanStart + token.Text.LastIndexOf('"');
        if (span.End <= end || span.Start >= end || token.SyntaxTree is not { } tree) return span;
        var seam = tree.GetText().ToString(TextSpan.FromBounds(end, span.End));
        return seam.All(c => char.IsWhiteSpace(c) || c is '"' or '+' or '$' or '@') ? TextSpan.FromBounds(span.Start, end) : span;
    }

    private static SecretText? OfLiteral(LiteralExpressionSyntax literal, TextSpan span)
    {
        var source = literal.Token.Text;
        var quote = source.IndexOf('"');
        var quotes = literal.Token.IsKind(SyntaxKind.StringLiteralToken) || source[0] == '@'
            ? 1
            : source.Skip(quote).TakeWhile(c => c == '"').Count();
        // "" and its like hold nothing; two quotes are the whole of an ordinary UTF-8 literal's ends.
        if (quotes == 2) quotes = 1;
        var opening = source.Substring(0, quote + quotes);
        var closing = source.Substring(source.LastIndexOf('"') - quotes + 1);
        var isInside = span.Start >= literal.SpanStart + opening.Length && span.End <= literal.Span.End - closing.Length;
        return isInside ? new(literal, span, opening, closing) : null;
    }
}
