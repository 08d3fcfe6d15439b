using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;
using SecretGuard.CodeFixes.Transport;
using SecretGuard.Rules;

namespace SecretGuard.CodeFixes.Tests.Transport;

public class PlainHttpFixAllTests
{
    private const string Code = """
        const string First = "http://sso.orders.example:8080/token";
        const string Second = "http://sso.orders.example/token";
        const string Third = "http://login.orders.example/token";
        """;

    // `dotnet format` passes on the key of the action for whichever diagnostic comes first: none, when that one has no fix.
    [Fact]
    public async Task FixAll_WithoutEquivalenceKey_FixesWhatHasAFix()
    {
        using var workspace = new AdhocWorkspace();
        var document = workspace.AddProject("Orders", LanguageNames.CSharp).AddDocument("Program.cs", Code);
        var diagnostics = await DiagnosticsAsync(document);
        var fixer = new PlainHttpFixer();
        var context = new FixAllContext(
            document, fixer, FixAllScope.Document, null!, [RuleIds.PlainHttpTokenEndpoint], new Known(diagnostics), CancellationToken.None);

        var action = await fixer.GetFixAllProvider()!.GetFixAsync(context);

        var operations = await action!.GetOperationsAsync(CancellationToken.None);
        var changed = operations.OfType<ApplyChangesOperation>().Single().ChangedSolution.GetDocument(document.Id)!;
        Assert.Equal(
            Code.Replace("http://sso.orders.example/", "https://sso.orders.example/", StringComparison.Ordinal)
                .Replace("http://login", "https://login", StringComparison.Ordinal),
            (await changed.GetTextAsync()).ToString());
    }

    private static async Task<IReadOnlyList<Diagnostic>> DiagnosticsAsync(Document document)
    {
        var descriptor = new DiagnosticDescriptor(RuleIds.PlainHttpTokenEndpoint, "title", "message", "category", DiagnosticSeverity.Warning, true);
        var tree = (await document.GetSyntaxTreeAsync())!;
        return tree.GetRoot().DescendantTokens().Where(token => token.ValueText.StartsWith("http", StringComparison.Ordinal))
            .Select(token => Diagnostic.Create(descriptor, Location.Create(tree, new TextSpan(token.SpanStart + 1, token.Span.Length - 2))))
            .Reverse().ToList();
    }

    private sealed class Known(IReadOnlyList<Diagnostic> diagnostics) : FixAllContext.DiagnosticProvider
    {
        public override Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken) =>
            Task.FromResult<IEnumerable<Diagnostic>>(diagnostics);

        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            Task.FromResult<IEnumerable<Diagnostic>>([]);

        public override Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            Task.FromResult<IEnumerable<Diagnostic>>(diagnostics);
    }
}
