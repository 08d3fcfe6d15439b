using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using SecretGuard.CodeFixes.Offers;

namespace SecretGuard.CodeFixes.Logs;

/// <summary>A part of <c>"token: " + accessToken + " of " + client</c>.</summary>
internal static class PartOfSum
{
    // Stands for another value beside a literal.
    private const char Value = '{';

    public static ImmutableArray<TextChange> Removal(BinaryExpressionSyntax sum, SyntaxNode part) =>
        sum.Right == part ? OfLater(sum) : OfFirst(sum);

    private static ImmutableArray<TextChange> OfLater(BinaryExpressionSyntax sum)
    {
        var earlier = sum.Left as BinaryExpressionSyntax;
        var last = LiteralOf(earlier?.Right ?? sum.Left);
        var next = sum.Parent is BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression } outer && outer.Left == sum ? outer : null;
        var behind = LiteralOf(next?.Right);
        var before = (earlier is null && last is not null ? string.Empty : Value.ToString()) + Inner(last);
        var after = Inner(behind) + (next is null || behind is not null && next.Parent is not BinaryExpressionSyntax ? string.Empty : Value.ToString());
        var (front, back) = Seam.Between(before, after);
        // The closing quote of "token '" + accessToken + "'" goes whole.
        var isWhole = back > 0 && back == Inner(behind).Length;
        var cut = TextSpan.FromBounds(sum.Left.Span.End, isWhole ? next!.Span.End : sum.Span.End);
        if (last is not null && front == Inner(last).Length)
            return earlier is null ? ImmutableArray<TextChange>.Empty : SeparatedCut.One(TextSpan.FromBounds(earlier.Left.Span.End, cut.End));
        var changes = SeparatedCut.One(cut);
        if (front > 0) changes = changes.Insert(0, new TextChange(new TextSpan(last!.Token.Span.End - 1 - front, front), string.Empty));
        return back > 0 && !isWhole ? changes.Add(StartOf(behind!, back)) : changes;
    }

    private static ImmutableArray<TextChange> OfFirst(BinaryExpressionSyntax sum)
    {
        var changes = SeparatedCut.One(TextSpan.FromBounds(sum.Left.SpanStart, sum.Right.SpanStart));
        if (LiteralOf(sum.Right) is not { } behind) return changes;
        var (_, back) = Seam.Between(string.Empty, Inner(behind));
        // What is left of ": " + client may be no text any more.
        return back == Inner(behind).Length ? ImmutableArray<TextChange>.Empty : back == 0 ? changes : changes.Add(StartOf(behind, back));
    }

    private static TextChange StartOf(LiteralExpressionSyntax literal, int length) =>
        new(new TextSpan(literal.Token.SpanStart + 1, length), string.Empty);

    // Ordinary literals alone: of others nothing is cut.
    private static LiteralExpressionSyntax? LiteralOf(ExpressionSyntax? expression) =>
        expression is LiteralExpressionSyntax { RawKind: (int)SyntaxKind.StringLiteralExpression } literal && literal.Token.IsKind(SyntaxKind.StringLiteralToken)
            && literal.Token.Text[0] == '"' ? literal : null;

    private static string Inner(LiteralExpressionSyntax? literal) =>
        literal is null ? string.Empty : literal.Token.Text.Substring(1, literal.Token.Text.Length - 2);
}
