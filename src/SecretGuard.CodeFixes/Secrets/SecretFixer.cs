using System.Collections.Immutable;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using SecretGuard.Analyzers.Reporting;
using SecretGuard.CodeFixes.Secrets.Access;
using SecretGuard.CodeFixes.Secrets.Binding;
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

    internal const string InjectionKey = "SecretGuard.InjectConfiguration";

    internal const string BindingKey = "SecretGuard.BindSection";

    private protected SecretFixer(string rule) => FixableDiagnosticIds = ImmutableArray.Create(rule);

    public sealed override ImmutableArray<string> FixableDiagnosticIds { get; }

    /// <summary>Moving a value that was written down is half the work; one that was never valid needs no other half.</summary>
    private protected virtual bool NeedsRotation => true;

    private string Reminder => NeedsRotation ? " (rotate it afterwards)" : string.Empty;

    public sealed override FixAllProvider GetFixAllProvider() =>
        new SecretFixAllProvider("Read all from configuration or the environment" + (NeedsRotation ? " (rotate them afterwards)" : string.Empty));

    public sealed override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        // Only this way is a file asked for that may be no C#.
        var file = context.TextDocument;
        foreach (var diagnostic in context.Diagnostics)
        {
            if (file is Document) await RegisterAsync(context, diagnostic).ConfigureAwait(false);
            else await RegisterRemovalAsync(context, file, diagnostic).ConfigureAwait(false);
        }
    }

    private async Task RegisterRemovalAsync(CodeFixContext context, TextDocument file, Diagnostic diagnostic)
    {
        if (await EntryRemoval.OfferAsync(file, diagnostic, Reminder, context.CancellationToken).ConfigureAwait(false) is not { } removal) return;
        context.RegisterCodeFix(removal, diagnostic);
        context.RegisterCodeFix(new NoSecretPage(), diagnostic);
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
        var noun = edit.Place.Format == TextFormat.Connection ? "connection string" : SettingLeaf.Noun(slot);
        await RegisterAsync(context, diagnostic, edit, $"Read the {noun} from '{edit.WhatToSet}'", FirstKey).ConfigureAwait(false);
        await RegisterBindingAsync(context, diagnostic, edit).ConfigureAwait(false);
        if (await planner.InjectAsync(edit, diagnostic, cancellation).ConfigureAwait(false) is { } injected)
        {
            var way = injected.Injection is null ? "Make the method one of the object" : "Inject the configuration";
            var title = $"{way} and read the {noun} from '{injected.WhatToSet}'";
            await RegisterAsync(context, diagnostic, injected, title, InjectionKey).ConfigureAwait(false);
        }

        // Behind another one: a batch takes what comes first.
        context.RegisterCodeFix(new NoSecretPage(), diagnostic);
    }

    private async Task RegisterAsync(CodeFixContext context, Diagnostic diagnostic, SecretEdit edit, string title, string key)
    {
        var changed = await SecretRewriter.ApplyAsync(context.Document, new[] { edit }, context.CancellationToken).ConfigureAwait(false);
        context.RegisterCodeFix(CodeAction.Create(title + Reminder, _ => Task.FromResult(changed), key), diagnostic);
    }

    private async Task RegisterBindingAsync(CodeFixContext context, Diagnostic diagnostic, SecretEdit edit)
    {
        if (edit.Route is not ConfigurationRoute || SectionBinding.At(edit.Place) is not { } binding) return;
        var changed = await binding.ApplyAsync(context.Document, edit, context.CancellationToken).ConfigureAwait(false);
        if (changed is null || !await CompileCheck.IsAsGoodAsync(context.Document, changed, context.CancellationToken).ConfigureAwait(false))
            return;
        var title = $"Bind the section '{binding.SectionOf(edit)}'" + Reminder;
        context.RegisterCodeFix(CodeAction.Create(title, _ => Task.FromResult(changed), BindingKey), diagnostic);
    }
}
