using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace SecretGuard.CodeFixes.Offers;

/// <summary>Cuts one node out of a list or a block and leaves everything else, comments included, as it stands.</summary>
internal static class SeparatedCut
{
    /// <summary>Removes an element with the comma that goes with it.</summary>
    public static ImmutableArray<TextChange> Of<TNode>(SourceText text, SeparatedSyntaxList<TNode> list, int index)
        where TNode : SyntaxNode
    {
        var element = list[index];
        if (index < list.SeparatorCount)
            return One(Widened(text, TextSpan.FromBounds(element.SpanStart, list.GetSeparator(index).Span.End)));
        var comma = list.GetSeparator(index - 1);
        return IsBlank(text, comma.Span.End, element.SpanStart)
            ? One(TextSpan.FromBounds(comma.SpanStart, element.Span.End))
            : ImmutableArray.Create(new TextChange(comma.Span, string.Empty), new TextChange(Widened(text, element.Span), string.Empty));
    }

    /// <summary>Removes a statement, with its lines where it has them for itself.</summary>
    public static ImmutableArray<TextChange> OfStatement(SourceText text, SyntaxNode statement) => One(Widened(text, statement.Span));

    public static ImmutableArray<TextChange> One(TextSpan span) => ImmutableArray.Create(new TextChange(span, string.Empty));

    public static bool IsBlank(SourceText text, int start, int end) =>
        text.ToString(TextSpan.FromBounds(start, end)).All(char.IsWhiteSpace);

    // The whole lines, or the blanks behind: no empty line and no double blank stays behind.
    private static TextSpan Widened(SourceText text, TextSpan span)
    {
        var first = text.Lines.GetLineFromPosition(span.Start);
        var last = text.Lines.GetLineFromPosition(span.End);
        if (IsBlank(text, first.Start, span.Start) && IsRestOfLine(text, span.End, last.End))
            return TextSpan.FromBounds(first.Start, last.EndIncludingLineBreak);
        var end = span.End;
        while (end < last.End && text[end] is ' ' or '\t') end++;
        return TextSpan.FromBounds(span.Start, end);
    }

    private static bool IsRestOfLine(SourceText text, int start, int end)
    {
        var rest = text.ToString(TextSpan.FromBounds(start, end)).TrimStart();
        return rest.Length == 0 || rest.StartsWith("//", System.StringComparison.Ordinal);
    }
}
