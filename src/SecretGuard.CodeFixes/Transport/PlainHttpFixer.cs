using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;
using SecretGuard.Rules;

namespace SecretGuard.CodeFixes.Transport;

/// <summary>SG2001: writes <c>https</c> in the literal with which the address begins, wherever that is declared.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(PlainHttpFixer))]
public class PlainHttpFixer : CodeFixProvider
{
    internal const string EquivalenceKey = "SecretGuard.UseHttps";

    // Another file changes: nothing for a batch, which would drop it.
    internal const string ElsewhereKey = "SecretGuard.UseHttpsAtDeclaration";

    private const string Title = "Use https";

    public PlainHttpFixer()
        : this(RuleIds.PlainHttpTokenEndpoint)
    {
    }

    private protected PlainHttpFixer(string id) => FixableDiagnosticIds = ImmutableArray.Create(id);

    public sealed override ImmutableArray<string> FixableDiagnosticIds { get; }

    // Not the batch fixer: it gives up when the first diagnostic of the analyzer has no action of ours, and `dotnet format` asks us with
    // whichever comes first, also one of another rule.
    public sealed override FixAllProvider GetFixAllProvider() => FixAllProvider.Create(FixAllAsync);

    public sealed override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var diagnostic in context.Diagnostics)
        {
            var (place, changes) = await ChangesAsync(context.Document, diagnostic, context.CancellationToken).ConfigureAwait(false);
            if (changes.IsEmpty) continue;
            var solution = context.Document.Project.Solution;
            context.RegisterCodeFix(
                place!.Id == context.Document.Id
                    ? CodeAction.Create(Title, cancellation => ApplyAsync(place, changes, cancellation), EquivalenceKey)
                    : CodeAction.Create($"{Title} in '{place.Name}'", cancellation => ApplyAsync(solution, place, changes, cancellation), ElsewhereKey),
                diagnostic);
        }
    }

    private static async Task<Document?> FixAllAsync(FixAllContext context, Document document, ImmutableArray<Diagnostic> diagnostics)
    {
        var all = ImmutableArray.CreateBuilder<TextChange>();
        foreach (var diagnostic in diagnostics)
        {
            var (place, changes) = await ChangesAsync(document, diagnostic, context.CancellationToken).ConfigureAwait(false);
            if (place?.Id == document.Id) all.AddRange(changes);
        }

        // Two addresses may begin with one constant.
        return await ApplyAsync(document, all.Distinct().OrderBy(change => change.Span.Start).ToImmutableArray(), context.CancellationToken)
            .ConfigureAwait(false);
    }

    private static async Task<(Document? Place, ImmutableArray<TextChange> Changes)> ChangesAsync(
        Document document, Diagnostic diagnostic, CancellationToken cancellation)
    {
        var root = await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false);
        var model = await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false);
        if (root is null || model is null) return (null, ImmutableArray<TextChange>.Empty);
        var written = WrittenAddress.At(root, model, diagnostic.Location.SourceSpan, cancellation);
        var place = written is null ? null : document.Project.Solution.GetDocument(written.Start.SyntaxTree);
        return place is null ? (null, ImmutableArray<TextChange>.Empty) : (place, HttpsChange.Of(written!));
    }

    private static async Task<Document> ApplyAsync(Document document, ImmutableArray<TextChange> changes, CancellationToken cancellation)
    {
        var text = await document.GetTextAsync(cancellation).ConfigureAwait(false);
        return document.WithText(text.WithChanges(changes));
    }

    private static async Task<Solution> ApplyAsync(
        Solution solution, Document place, ImmutableArray<TextChange> changes, CancellationToken cancellation)
    {
        var text = await place.GetTextAsync(cancellation).ConfigureAwait(false);
        return solution.WithDocumentText(place.Id, text.WithChanges(changes));
    }
}
