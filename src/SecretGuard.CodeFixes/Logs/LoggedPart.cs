using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using SecretGuard.CodeFixes.Offers;

namespace SecretGuard.CodeFixes.Logs;

/// <summary>A part of what a call writes.</summary>
internal static class LoggedPart
{
    /// <summary>The changes that leave the part out; none where nothing sensible would be left.</summary>
    /// <param name="text">The document.</param>
    /// <param name="found">What the diagnostic marks.</param>
    public static ImmutableArray<TextChange> Removal(SourceText text, SyntaxNode found)
    {
        var part = WholeOf(found);
        return part.Parent switch
        {
            InterpolationSyntax { Parent: InterpolatedStringExpressionSyntax { Contents: { Count: > 1 } } } hole => SeparatedCut.One(hole.Span),
            BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression } sum => OfSum(sum, part),
            ArgumentSyntax { Parent: ArgumentListSyntax list } argument => OfArgument(text, list, argument),
            _ => ImmutableArray<TextChange>.Empty,
        };
    }

    // response.AccessToken of which the name is marked; the call of GetToken(), awaited or not; accessToken ?? "".
    private static SyntaxNode WholeOf(SyntaxNode found)
    {
        var part = found is ArgumentSyntax { Expression: var expression } ? expression : found;
        while (part.Parent is MemberAccessExpressionSyntax access && access.Name == part || part.Parent is InvocationExpressionSyntax call && call.Expression == part
            || part.Parent is AwaitExpressionSyntax or ParenthesizedExpressionSyntax || part.Parent is BinaryExpressionSyntax { RawKind: (int)SyntaxKind.CoalesceExpression } fallback && fallback.Left == part)
            part = part.Parent;
        return part;
    }

    private static ImmutableArray<TextChange> OfSum(BinaryExpressionSyntax sum, SyntaxNode part) =>
        sum.Right == part
            ? SeparatedCut.One(TextSpan.FromBounds(sum.Left.Span.End, sum.Right.Span.End))
            : SeparatedCut.One(TextSpan.FromBounds(sum.Left.SpanStart, sum.Right.SpanStart));

    private static ImmutableArray<TextChange> OfArgument(SourceText text, ArgumentListSyntax list, ArgumentSyntax argument)
    {
        var template = list.Arguments.Select(one => one.Expression).OfType<LiteralExpressionSyntax>().FirstOrDefault(literal => literal.IsKind(SyntaxKind.StringLiteralExpression));
        var index = list.Arguments.IndexOf(argument);
        if (template?.Parent is not ArgumentSyntax first || list.Arguments.IndexOf(first) is var start && index <= start || argument.NameColon is not null) return ImmutableArray<TextChange>.Empty;
        var holes = HolesIn(template.Token);
        var at = index - start - 1;
        // Numbered and repeated placeholders would mean another argument afterwards.
        if (at >= holes.Count || holes.Count != list.Arguments.Count - start - 1 || holes.Any(hole => char.IsDigit(text[hole.Start + 1]))) return ImmutableArray<TextChange>.Empty;
        return SeparatedCut.Of(text, list.Arguments, index).Insert(0, new TextChange(holes[at], string.Empty));
    }

    // {Token}, {@Response:l}, {0,5}; doubled braces are text.
    private static List<TextSpan> HolesIn(SyntaxToken template)
    {
        var holes = new List<TextSpan>();
        var text = template.Text;
        for (var open = text.IndexOf('{'); open >= 0 && open + 1 < text.Length; open = text.IndexOf('{', open))
        {
            var close = text[open + 1] == '{' ? -1 : text.IndexOf('}', open);
            if (close > open + 1) holes.Add(TextSpan.FromBounds(template.SpanStart + open, template.SpanStart + close + 1));
            open = close > open ? close : open + 2;
            if (open >= text.Length) break;
        }

        return holes;
    }
}
