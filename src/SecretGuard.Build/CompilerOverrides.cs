using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using SecretGuard.Policy;
using SecretGuard.Rules;
using SecretGuard.Scanning.Locking;
using SecretGuard.Text;

namespace SecretGuard.Build;

/// <summary>
/// Rules that the compiler ran with a lower severity than their own, whatever told it so: SARIF 2.1 lists them as
/// <c>ruleConfigurationOverrides</c>.
/// </summary>
internal static class CompilerOverrides
{
    /// <param name="path">Absolute path of the log.</param>
    /// <param name="known">What is known of the project: a rule that is named there need not be named again.</param>
    /// <param name="terms">What the gate is held to.</param>
    public static IEnumerable<Weakening> In(string path, IReadOnlyCollection<Weakening> known, LockTerms terms)
    {
        var lowered = Read(new TextDocument(path, File.ReadAllText(path)), terms);
        if (lowered.Count == 0 || known.Any(one => lowered.Any(id => one.Message.Contains(id)))) return Array.Empty<Weakening>();
        return new[] { new Weakening($"The compiler's log says that {RuleIdList.TextOf(lowered)} ran with a lower severity than the lock asks. Find the option that lowers it, and take it out.") };
    }

    /// <summary>The ids of the lowered rules; none for a text that is no such log.</summary>
    internal static IReadOnlyList<string> Read(TextDocument log, LockTerms terms)
    {
        if (JsonReader.Instance.Read(log).Root?.Child("runs") is not { } runs) return Array.Empty<string>();
        return runs.Children.SelectMany(run => Children(run, "invocations")).SelectMany(invocation => Children(invocation, "ruleConfigurationOverrides"))
            .Where(one => IsLowered(one, terms)).Select(IdOf).Distinct().ToList();
    }

    private static bool IsLowered(DocumentNode one, LockTerms terms) =>
        RuleCatalog.Find(IdOf(one)) is { } rule && one.Child("configuration") is { } configuration && SeverityOf(configuration) < Least(rule, terms);

    // The analyzers raise the severity of each finding themselves: a rule is lowered where the compiler puts it below its own.
    private static Severity Least(RuleDescriptor rule, LockTerms terms) =>
        (Severity)Math.Min((int)rule.DefaultSeverity, (int)terms.LowestSeverityOf(rule));

    private static Severity SeverityOf(DocumentNode configuration)
    {
        if (configuration.Child("enabled")?.Value?.Value == "false") return Severity.Hidden;
        return configuration.TextOf("level") switch
        {
            "error" => Severity.Error,
            "note" => Severity.Info,
            "none" => Severity.Hidden,
            _ => Severity.Warning,
        };
    }

    private static string IdOf(DocumentNode one) => one.Child("descriptor")?.TextOf("id") ?? string.Empty;

    private static IReadOnlyList<DocumentNode> Children(DocumentNode node, string name) => node.Child(name)?.Children ?? Array.Empty<DocumentNode>();
}
