using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SecretGuard.Rules;

namespace SecretGuard.CodeFixes.ClientSecrets;

/// <summary>
/// SG1001: reads the secret from configuration where the code can reach it, else from the environment variable that configuration reads
/// as the same key.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ClientSecretFixer))]
public sealed class ClientSecretFixer : CodeFixProvider
{
    // One key for both places: a batch takes for each secret the place that its code reaches.
    internal const string EquivalenceKey = "SecretGuard.ReadClientSecret";

    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(RuleIds.HardCodedClientSecret);

    public override FixAllProvider GetFixAllProvider() => ClientSecretFixAllProvider.Instance;

    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var document = context.Document;
        var names = new SettingNameChooser(await NamesReadAlready(document.Project, context.CancellationToken).ConfigureAwait(false));
        var edits = await SecretEditPlanner.PlanAsync(document, context.Diagnostics, names, context.CancellationToken).ConfigureAwait(false);
        if (edits.Count == 0) return;
        var changed = await SecretRewriter.ApplyAsync(document, edits, context.CancellationToken).ConfigureAwait(false);
        if (!await CompileCheck.IsAsGoodAsync(document, changed, context.CancellationToken).ConfigureAwait(false)) return;
        var title = $"Read the client secret from '{edits[0].WhatToSet}' (rotate it afterwards)";
        context.RegisterCodeFix(CodeAction.Create(title, _ => Task.FromResult(changed), EquivalenceKey), context.Diagnostics);
    }

    /// <summary>
    /// Keys and variables that the project's code reads: nobody knows which value they hold, so a new secret must not share their name.
    /// </summary>
    internal static async Task<IEnumerable<string>> NamesReadAlready(Project project, CancellationToken cancellation)
    {
        var names = new HashSet<string>();
        foreach (var document in project.Documents)
        {
            if (await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false) is not { } root) continue;
            foreach (var literal in root.DescendantNodes().OfType<LiteralExpressionSyntax>())
                if (literal.Parent is ArgumentSyntax && literal.Token.ValueText.IndexOf("ClientSecret", System.StringComparison.OrdinalIgnoreCase) >= 0)
                    names.Add(literal.Token.ValueText);
        }

        return names;
    }
}
