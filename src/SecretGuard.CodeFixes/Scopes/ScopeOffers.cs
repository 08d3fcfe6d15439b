using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using SecretGuard.CodeFixes.Offers;
using SecretGuard.Knowledge;

namespace SecretGuard.CodeFixes.Scopes;

/// <summary>
/// What can take the place of an over-broad scope: the narrower ones of its row in the scope table, or nothing when others are left.
/// </summary>
internal static class ScopeOffers
{
    public const string FirstKey = "SecretGuard.NarrowScope";

    private const string RemovalKey = "SecretGuard.RemoveScope";

    // Its client-credentials requests take "<resource>/.default" only: narrowing happens in the app registration.
    private const string Entra = "microsoft-entra";

    /// <param name="document">The document with the scope.</param>
    /// <param name="span">The scope in its literal.</param>
    /// <param name="provider">The authorization server by which the rule judged; null when nothing told it.</param>
    /// <param name="cancellation">Ends the search.</param>
    public static async Task<IReadOnlyList<FixOffer>> AtAsync(
        Document document, TextSpan span, string? provider, CancellationToken cancellation)
    {
        var offers = new List<FixOffer>();
        var root = await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false);
        if (root is null || TokenAt(root, span) is not { } token) return offers;
        var text = await document.GetTextAsync(cancellation).ConfigureAwait(false);
        if (ScopeTable.Find(text.ToString(span), provider) is not { } row || provider == Entra || row.Provider == Entra) return offers;
        if (ScopeText.Around(token.Text, new TextSpan(span.Start - token.SpanStart, span.Length)) is not { } list) return offers;

        var beside = new HashSet<string>(list.Others);
        if (LiteralOf(token, span) is { } literal) beside.UnionWith(ScopeElement.Beside(literal));
        foreach (var narrower in row.NarrowerValues.Where(value => !beside.Contains(value)))
            offers.Add(new FixOffer($"Ask for '{narrower}' instead", KeyOf(offers.Count), ImmutableArray.Create(new TextChange(span, narrower))));
        var removal = await RemovalAsync(document, token, span, list, cancellation).ConfigureAwait(false);
        if (!removal.IsEmpty)
            offers.Add(new FixOffer("Ask without this scope", offers.Count == 0 ? FirstKey : RemovalKey, removal));
        return offers;
    }

    private static string KeyOf(int index) =>
        index == 0 ? FirstKey : FirstKey + "." + index.ToString(CultureInfo.InvariantCulture);

    private static async Task<ImmutableArray<TextChange>> RemovalAsync(
        Document document, SyntaxToken token, TextSpan span, ScopeText list, CancellationToken cancellation)
    {
        if (list.Removable is { } part) return SeparatedCut.One(new TextSpan(token.SpanStart + part.Start, part.Length));
        var model = await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false);
        if (model is null || LiteralOf(token, span) is not { } literal) return ImmutableArray<TextChange>.Empty;
        return new ScopeElement(model, await document.GetTextAsync(cancellation).ConfigureAwait(false)).Removal(literal);
    }

    // The constant of another file stands there, not here.
    private static SyntaxToken? TokenAt(SyntaxNode root, TextSpan span)
    {
        var token = root.FindToken(span.Start);
        var isText = token.Parent is LiteralExpressionSyntax { Token.Value: string }
            || token.IsKind(SyntaxKind.InterpolatedStringTextToken);
        return isText && token.Span.Contains(span) ? token : null;
    }

    // The literal, when the scope is all it says.
    private static LiteralExpressionSyntax? LiteralOf(SyntaxToken token, TextSpan span) =>
        token.Parent is LiteralExpressionSyntax literal && token.ValueText.Length == span.Length ? literal : null;
}
