using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using SecretGuard.CodeFixes.Offers;

namespace SecretGuard.CodeFixes.Logs;

/// <summary>An argument that a template has a placeholder for.</summary>
internal static class TemplateArgument
{
    public static ImmutableArray<TextChange> Removal(SourceText text, ArgumentListSyntax list, ArgumentSyntax argument)
    {
        var template = list.Arguments.Select(one => one.Expression).OfType<LiteralExpressionSyntax>().FirstOrDefault(literal => literal.IsKind(SyntaxKind.StringLiteralExpression));
        var index = list.Arguments.IndexOf(argument);
        if (template?.Parent is not ArgumentSyntax first || list.Arguments.IndexOf(first) is var start && index <= start || argument.NameColon is not null) return ImmutableArray<TextChange>.Empty;
        var holes = TemplateHoles.In(template.Token.Text).Select(hole => new TextSpan(template.Token.SpanStart + hole.Start, hole.Length)).ToList();
        var at = index - start - 1;
        if (at >= holes.Count || holes.Count != list.Arguments.Count - start - 1 || MeanOthersAfterwards(text, holes)) return ImmutableArray<TextChange>.Empty;
        var cut = Widened(text, template.Token, holes[at]);
        return cut.Length == ContentOf(template.Token).Length ? ImmutableArray<TextChange>.Empty : SeparatedCut.Of(text, list.Arguments, index).Insert(0, new TextChange(cut, string.Empty));
    }

    // {0} and {1}: one less, and a number would stand for another argument.
    private static bool MeanOthersAfterwards(SourceText text, List<TextSpan> holes) =>
        holes.Count > 1 && holes.Any(hole => char.IsDigit(text[hole.Start + 1]));

    private static TextSpan Widened(SourceText text, SyntaxToken template, TextSpan hole)
    {
        var content = ContentOf(template);
        var (front, back) = Seam.Between(
            text.ToString(TextSpan.FromBounds(content.Start, hole.Start)), text.ToString(TextSpan.FromBounds(hole.End, content.End)));
        return TextSpan.FromBounds(hole.Start - front, hole.End + back);
    }

    private static TextSpan ContentOf(SyntaxToken template)
    {
        var opening = template.Text.TakeWhile(character => character is '@' or '"').Count();
        var closing = template.IsKind(SyntaxKind.StringLiteralToken) ? 1 : opening;
        if (template.IsKind(SyntaxKind.StringLiteralToken)) opening = template.Text[0] == '@' ? 2 : 1;
        return TextSpan.FromBounds(template.SpanStart + opening, template.Span.End - closing);
    }
}
