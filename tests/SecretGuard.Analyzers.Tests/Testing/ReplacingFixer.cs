using System.Collections.Immutable;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;

namespace SecretGuard.Analyzers.Tests.Testing;

/// <summary>Offers three replacements, one of which does not compile.</summary>
public sealed class ReplacingFixer : CodeFixProvider
{
    public override ImmutableArray<string> FixableDiagnosticIds => ["SG1001"];

    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    public override Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var text in new[] { "null", "Missing", "default" })
            context.RegisterCodeFix(CodeAction.Create(text, token => ReplaceAsync(context.Document, context.Diagnostics[0], text, token), text), context.Diagnostics);
        return Task.CompletedTask;
    }

    private static async Task<Document> ReplaceAsync(Document document, Diagnostic diagnostic, string text, CancellationToken cancellationToken)
    {
        var root = (await document.GetSyntaxRootAsync(cancellationToken))!;
        var literal = root.FindToken(diagnostic.Location.SourceSpan.Start).Parent!;
        return document.WithSyntaxRoot(root.ReplaceNode(literal, SyntaxFactory.ParseExpression(text)));
    }
}
