using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SecretGuard.CodeFixes.Secrets.Naming;

/// <summary>
/// Keys and variables that code reads already: nobody knows which value they hold, so a new secret must not share their name.
/// </summary>
internal sealed class NamesInCode
{
    private readonly IReadOnlyList<Project> _projects;
    private readonly Dictionary<string, ISet<string>> _withLeaf = new(StringComparer.OrdinalIgnoreCase);

    public NamesInCode(IReadOnlyList<Project> projects) => _projects = projects;

    /// <summary>Those with a given last part.</summary>
    public async Task<ISet<string>> WithAsync(string leaf, CancellationToken cancellation)
    {
        if (_withLeaf.TryGetValue(leaf, out var known)) return known;
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var document in _projects.SelectMany(project => project.Documents))
        {
            // The text is at hand or cheap; parsing every file of a large project for one light bulb is not.
            var text = await document.GetTextAsync(cancellation).ConfigureAwait(false);
            if (text.ToString().IndexOf(leaf, StringComparison.OrdinalIgnoreCase) < 0) continue;
            if (await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false) is { } root) names.UnionWith(NamesIn(root, leaf));
        }

        return _withLeaf[leaf] = names;
    }

    private static IEnumerable<string> NamesIn(SyntaxNode root, string leaf) =>
        from literal in root.DescendantNodes().OfType<LiteralExpressionSyntax>()
        where literal.Parent is ArgumentSyntax && literal.Token.Value is string
        let name = literal.Token.ValueText
        where name.IndexOf(leaf, StringComparison.OrdinalIgnoreCase) >= 0
        select name;
}
