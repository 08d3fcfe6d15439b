using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace SecretGuard.Analyzers.Values;

/// <summary>Where a name is used, found by its text: to walk a whole type for every variable costs more than all the rest.</summary>
internal static class NameUses
{
    // A long text is kept in pieces and put together anew each time it is asked for as a whole.
    private static readonly ConditionalWeakTable<SourceText, string> Texts = new();

    /// <param name="scope">Where to look.</param>
    /// <param name="name">The identifier.</param>
    /// <returns>In the order of the text.</returns>
    public static IEnumerable<IdentifierNameSyntax> In(SyntaxNode scope, string name)
    {
        if (name.Length == 0) yield break;
        var text = Texts.GetValue(scope.SyntaxTree.GetText(), source => source.ToString());
        var end = scope.Span.End;
        for (var at = IndexOf(text, name, scope.SpanStart, end); at >= 0; at = IndexOf(text, name, at + name.Length, end))
        {
            if (IsPart(text, at - 1) || IsPart(text, at + name.Length)) continue;
            var token = scope.FindToken(at);
            // Not in a text or a comment.
            if (token.ValueText == name && token.Parent is IdentifierNameSyntax use) yield return use;
        }
    }

    private static int IndexOf(string text, string name, int start, int end) => start < end ? text.IndexOf(name, start, end - start, StringComparison.Ordinal) : -1;

    private static bool IsPart(string text, int at) => at >= 0 && at < text.Length && (char.IsLetterOrDigit(text[at]) || text[at] == '_');
}
