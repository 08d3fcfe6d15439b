using System.Collections.Immutable;
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

    private protected SecretFixer(string rule) => FixableDiagnosticIds = ImmutableArray.Create(rule);

    public sealed override ImmutableArray<string> FixableDiagnosticIds { get; }

    /// <summary>Moving a value that was written down is half the work; one that was never valid needs no other half.</summary>
    private protected virtual bool NeedsRotation => true;

    public sealed override FixAllProvider GetFixAllProvider() =>
        new SecretFixAllProvider("Read all from configuration or the environment" + (NeedsRotation ? " (rotate them afterwards)" : string.Empty));

    public sealed override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var diagnostic in context.Diagnostics) await RegisterAsync(context, diagnostic).ConfigureAwait(false);
    }

    private async Task RegisterAsync(CodeFixContext context, Diagnostic diagnostic)
    {
        var (document, cancellation) = (context.Document, context.CancellationToken);
        diagnostic.Properties.TryGetValue(DiagnosticProperties.Slot, out var slot);
        // Before anything is read: most places without a fix can be told from the tree.
        if (await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false) is not { } root) return;
        if (SecretPlace.Find(root, diagnostic.Location.SourceSpan, slot) is null) return;
        var names = new SettingNames(new NamesInCode(new[] { document.Project }));
        if (await SecretPlanner.OpenAsync(document, names, cancellation).ConfigureAwait(false) is not { } planner) return;
        if (await planner.FirstAsync(diagnostic, cancellation).ConfigureAwait(false) is not { } edit) return;
        var changed = await SecretRewriter.ApplyAsync(document, new[] { edit }, cancellation).ConfigureAwait(false);
        context.RegisterCodeFix(CodeAction.Create(TitleOf(edit, slot), _ => Task.FromResult(changed), FirstKey), diagnostic);
    }

    private string TitleOf(SecretEdit edit, string? slot)
    {
        var noun = edit.Place.Format == TextFormat.Connection ? "connection string" : SettingLeaf.Noun(slot);
        return $"Read the {noun} from '{edit.WhatToSet}'" + (NeedsRotation ? " (rotate it afterwards)" : string.Empty);
    }
}
