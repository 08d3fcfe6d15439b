using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace SecretGuard.CodeFixes.Logs;

/// <summary>A part of what a call writes.</summary>
internal static class LoggedPart
{
    // response.AccessToken of which the name is marked; the call of GetToken(), awaited or not; accessToken ?? "".
    public static SyntaxNode At(SyntaxNode found)
    {
        var part = found is ArgumentSyntax { Expression: var expression } ? expression : found;
        while (part.Parent is MemberAccessExpressionSyntax access && access.Name == part || part.Parent is InvocationExpressionSyntax call && call.Expression == part
            || part.Parent is AwaitExpressionSyntax or ParenthesizedExpressionSyntax || part.Parent is BinaryExpressionSyntax { RawKind: (int)SyntaxKind.CoalesceExpression } fallback && fallback.Left == part)
            part = part.Parent;
        return part;
    }

    /// <summary>The changes that leave the part out; none where nothing sensible would be left.</summary>
    /// <param name="text">The document.</param>
    /// <param name="part">What <see cref="At"/> found.</param>
    public static ImmutableArray<TextChange> Removal(SourceText text, SyntaxNode part) => part.Parent switch
    {
        InterpolationSyntax { Parent: InterpolatedStringExpressionSyntax { Contents: { Count: > 1 } } whole } hole => OfHole(text, whole, hole),
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression } sum => PartOfSum.Removal(sum, part),
        ArgumentSyntax { Parent: ArgumentListSyntax list } argument => TemplateArgument.Removal(text, list, argument),
        _ => ImmutableArray<TextChange>.Empty,
    };

    private static ImmutableArray<TextChange> OfHole(SourceText text, InterpolatedStringExpressionSyntax whole, InterpolationSyntax hole)
    {
        var before = text.ToString(TextSpan.FromBounds(whole.StringStartToken.Span.End, hole.SpanStart));
        var after = text.ToString(TextSpan.FromBounds(hole.Span.End, whole.StringEndToken.SpanStart));
        var (front, back) = Seam.Between(before, after);
        if (front == before.Length && back == after.Length) return ImmutableArray<TextChange>.Empty;
        var cut = new TextChange(TextSpan.FromBounds(hole.SpanStart - front, hole.Span.End + back), string.Empty);
        return whole.Contents.OfType<InterpolationSyntax>().Count() == 1 && !before.Contains('{') && !after.Contains('{') && !before.Contains('}') && !after.Contains('}')
            ? Plain(whole.StringStartToken).Add(cut)
            : ImmutableArray.Create(cut);
    }

    // A text without a hole needs no sign of interpolation.
    private static ImmutableArray<TextChange> Plain(SyntaxToken start) =>
        start.Text.Select((character, index) => (character, index)).Where(one => one.character == '$')
            .Select(one => new TextChange(new TextSpan(start.SpanStart + one.index, 1), string.Empty)).ToImmutableArray();
}
