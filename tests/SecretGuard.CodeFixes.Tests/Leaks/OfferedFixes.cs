using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Testing;
using SecretGuard.Analyzers;

namespace SecretGuard.CodeFixes.Tests.Leaks;

/// <summary>What a fix offers in a project: each action with the document before and after it.</summary>
internal sealed class OfferedFixes<TFixer> : CSharpCodeFixTest<CredentialFlowAnalyzer, TFixer, DefaultVerifier>
    where TFixer : CodeFixProvider, new()
{
    public OfferedFixes() => ReferenceAssemblies = ReferenceAssemblies.Net.AspNet100;

    public List<OfferedAction> Actions { get; } = [];

    protected override async Task RunImplAsync(CancellationToken cancellationToken)
    {
        var project = CreateProject(TestState).Project;
        var provider = new TFixer();
        foreach (var diagnostic in await DiagnosticsOfAsync(project, cancellationToken))
        {
            if (!provider.FixableDiagnosticIds.Contains(diagnostic.Id)) continue;
            var document = diagnostic.Location.SourceTree is { } tree
                ? project.GetDocument(tree)!
                : project.AdditionalDocuments.Single(file => file.FilePath == diagnostic.Location.GetLineSpan().Path);
            var context = new CodeFixContext(document, diagnostic, (action, _) => Actions.Add(new(document, action)), cancellationToken);
            await provider.RegisterCodeFixesAsync(context);
        }
    }
}
