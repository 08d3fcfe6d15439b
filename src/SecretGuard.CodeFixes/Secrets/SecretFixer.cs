using System.Collections.Immutable;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using SecretGuard.Analyzers.Reporting;
using SecretGuard.CodeFixes.Secrets.Naming;
using SecretGuard.CodeFixes.Secrets.Places;
using SecretGuard.CodeFixes.Secrets.Writing;

namespace SecretGuard.CodeFixes.Secrets;

/// <summary>
/// Reads a secret from configuration where the code can reach it, else from the environment variable that configuration reads as the
/// same key. One for all rules about secrets; each has a provider of its own, because a batch asks by id.
/// </summary>
public abstract class SecretFixer : CodeFixProvider
{
    // One key for all ways to read: a batch takes for each secret the one that its code reaches.
    internal const string FirstKey = "SecretGuard.ReadSecret";

    private readonly SecretWords _words;

    private protected SecretFixer(string rule, SecretWords words)
    {
        FixableDiagnosticIds = ImmutableArray.Create(rule);
        _words = words;
    }

    public sealed override ImmutableArray<string> FixableDiagnosticIds { get; }

    public sealed override FixAllProvider GetFixAllProvider() => new SecretFixAllProvider(_words);

    public sealed override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var cancellation = context.CancellationToken;
        if (await context.Document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false) is not { } root) return;
        // Before anything is read: most places without a fix can be told from the tree.
        var fixable = context.Diagnostics.Where(diagnostic => IsPlace(root, diagnostic)).ToImmutableArray();
        if (fixable.IsEmpty) return;
        var names = new SettingNames(await NamesInCode.ReadAsync(new[] { context.Document.Project }, _words.Setting, cancellation).ConfigureAwait(false));
        if (await SecretPlanner.OpenAsync(context.Document, names, _words, cancellation).ConfigureAwait(false) is not { } planner) return;
        var edits = await planner.PlanAsync(fixable, cancellation).ConfigureAwait(false);
        if (edits.Count == 0) return;
        var changed = await SecretRewriter.ApplyAsync(context.Document, edits, cancellation).ConfigureAwait(false);
        var title = $"Read the {_words.Noun} from '{edits[0].WhatToSet}' (rotate it afterwards)";
        context.RegisterCodeFix(CodeAction.Create(title, _ => Task.FromResult(changed), FirstKey), fixable);
    }

    private static bool IsPlace(SyntaxNode root, Diagnostic diagnostic)
    {
        diagnostic.Properties.TryGetValue(DiagnosticProperties.Slot, out var slot);
        return SecretPlace.Find(root, diagnostic.Location.SourceSpan, slot) is not null;
    }
}
