using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using SecretGuard.Analyzers.Context;
using SecretGuard.Candidates;
using SecretGuard.Text;

namespace SecretGuard.Analyzers;

/// <summary>
/// Finds candidates where the compiler reads no code: in comments, where only generated-looking values count, and in inactive code. Looks at
/// the raw text of comments first: hardly any holds a word that somebody's server could have made, and the tree is asked about those alone.
/// </summary>
internal static class CommentScan
{
    /// <summary>No generated secret is shorter.</summary>
    private const int ShortestSecret = 12;

    private const int SignLength = 2;

    // Without one nothing is taken out; blanks may stand before the word.
    private const char Directive = '#';

    /// <summary>The candidates in comments and in code that <c>#if</c> takes out of this compilation.</summary>
    public static IEnumerable<FoundCandidate> Read(string content, SyntaxNode root) =>
        InComments(content, root).Concat(content.IndexOf(Directive) < 0 ? Enumerable.Empty<FoundCandidate>() : InInactiveCode(root));

    // Another compilation of the same project may take it in; then both say the same about the same place.
    private static IEnumerable<FoundCandidate> InInactiveCode(SyntaxNode root)
    {
        foreach (var trivia in root.DescendantTrivia(node => node.ContainsDirectives))
            if (trivia.IsKind(SyntaxKind.DisabledTextTrivia) && trivia.ToString() is var code && CodeComments.MayHoldCandidates(code))
                foreach (var candidate in CodeComments.ReadInactiveCSharp(SourceValue.Verbatim(code, trivia.SpanStart)))
                    if (!ExpectedSwitch.IsInDebugBuild(candidate.Slot.Kind, root, trivia.Span))
                        yield return new FoundCandidate(candidate, Array.Empty<Location>(), shared: null);
    }

    private static IEnumerable<FoundCandidate> InComments(string content, SyntaxNode root)
    {
        for (var start = content.IndexOf('/'); start >= 0 && start + 1 < content.Length; start = content.IndexOf('/', start))
        {
            var end = EndOf(content, start);
            if (end > 0 && MayHoldSecret(content, start, end) && IsComment(root, start))
                foreach (var candidate in CodeComments.ReadCSharp(SourceValue.Verbatim(content.Substring(start + SignLength, end - start - SignLength), start + SignLength)))
                    yield return new FoundCandidate(candidate, Array.Empty<Location>(), shared: null);

            start = end > 0 ? end : start + 1;
            if (start >= content.Length) yield break;
        }
    }

    // 0: no comment begins here.
    private static int EndOf(string content, int start)
    {
        if (content[start + 1] == '/')
        {
            var end = content.IndexOf('\n', start);
            return end < 0 ? content.Length : end;
        }

        if (content[start + 1] != '*') return 0;
        var close = content.IndexOf("*/", start + 2, StringComparison.Ordinal);
        return close < 0 ? content.Length : close;
    }

    // A run of letters and digits of both kinds, as long as the shortest secret.
    private static bool MayHoldSecret(string content, int start, int end)
    {
        var length = 0;
        var hasDigit = false;
        for (var i = start; i < end; i++)
        {
            var c = content[i];
            if (c is >= '0' and <= '9') hasDigit = true;
            else if (c is not (>= 'a' and <= 'z' or >= 'A' and <= 'Z' or '-' or '_' or '+' or '/' or '~' or '.'))
            {
                length = 0;
                hasDigit = false;
                continue;
            }

            if (++length >= ShortestSecret && hasDigit) return CodeComments.MayHoldCandidates(content.Substring(start, end - start));
        }

        return false;
    }

    private static bool IsComment(SyntaxNode root, int position) => root.FindTrivia(position).Kind() is
        SyntaxKind.SingleLineCommentTrivia or SyntaxKind.MultiLineCommentTrivia
        or SyntaxKind.SingleLineDocumentationCommentTrivia or SyntaxKind.MultiLineDocumentationCommentTrivia;
}
