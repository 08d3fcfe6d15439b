using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using SecretGuard.Findings;
using SecretGuard.Policy;
using Suppression = SecretGuard.Findings.Suppression;

namespace SecretGuard.Cli.Solutions;

/// <summary>Which of the compiler's suppressions count: those that policy allows and that are not over.</summary>
internal sealed class CompiledSuppressions
{
    private readonly DateTime _today;
    private readonly Dictionary<SyntaxTree, CompiledSource> _sources = [];

    /// <param name="today">A day of UTC.</param>
    public CompiledSuppressions(DateTime today) => _today = today;

    /// <summary>What suppresses the diagnostic; null when nothing does that counts.</summary>
    /// <param name="diagnostic">With a place in a source.</param>
    /// <param name="compilation">Where it was found.</param>
    /// <param name="configuration">With the policy.</param>
    public Suppression? Of(Diagnostic diagnostic, Compilation compilation, AnalyzerConfigOptionsProvider configuration)
    {
        var tree = diagnostic.Location.SourceTree!;
        var options = configuration.GetOptions(tree);
        if (!diagnostic.IsSuppressed || !PolicyOptions.Read(key => options.TryGetValue(key, out var value) ? value : null).AllowsSuppressions) return null;
        if (!_sources.TryGetValue(tree, out var source)) _sources[tree] = source = new CompiledSource(new Text.TextDocument(tree.FilePath, tree.GetText().ToString()));
        var covering = source.Covering(diagnostic.Id, diagnostic.Location.GetLineSpan().StartLinePosition.Line + 1).ToList();
        // An attribute that is aimed from elsewhere.
        if (covering.Count == 0) covering.Add(Suppression.Known(1, reason: null, UntilOf(diagnostic.GetSuppressionInfo(compilation)?.Attribute)));
        return covering.FirstOrDefault(one => !one.IsOver(_today));
    }

    private static DateTime? UntilOf(AttributeData? attribute) =>
        attribute?.NamedArguments.FirstOrDefault(argument => argument.Key == "Justification").Value.Value is string words ? CompilerSuppressions.UntilIn(words) : null;
}
