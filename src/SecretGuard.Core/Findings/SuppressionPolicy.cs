using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using SecretGuard.Candidates;
using SecretGuard.Policy;
using SecretGuard.Rules;
using SecretGuard.Text;

namespace SecretGuard.Findings;

/// <summary>What a team allows of suppressions: SG9003 for those that break its rules, and the findings of those that do not count.</summary>
public static class SuppressionPolicy
{
    // In characters; more is no reason.
    private const int LongestComment = 500;

    // More than people write. A finding in further ones is reported.
    private const int MostRegions = 2000;

    /// <summary>
    /// What is wrong with the suppressions of a source that the compiler reads. What they suppress is the compiler's matter: one that is
    /// over is told here, because the compiler still goes by it.
    /// </summary>
    /// <param name="source">The source.</param>
    /// <param name="settings">With the policy and the day.</param>
    public static IReadOnlyList<Finding> JudgeCompiled(TextDocument source, ScanSettings settings)
    {
        if (settings.Gate == Gate.Off) return Array.Empty<Finding>();
        var (suppressions, problems) = CompilerSuppressions.Read(source);
        return InOrder(RefusedOf(suppressions, source.Path, settings).Concat(problems));
    }

    /// <param name="document">Where the findings are.</param>
    /// <param name="settings">With the policy and the day.</param>
    /// <param name="findings">In the order of their places; those that the team's list suppresses say so.</param>
    /// <param name="candidates">Those of the document: a reason that quotes a secret is not shown.</param>
    /// <returns>All findings, the suppressed ones marked, and one for each suppression that policy refuses or nobody can follow.</returns>
    internal static IReadOnlyList<Finding> Apply(TextDocument document, ScanSettings settings, IReadOnlyList<Finding> findings, IReadOnlyList<Candidate> candidates)
    {
        var (suppressions, problems) = CompilerSuppressions.AreIn(document.Path) ? CompilerSuppressions.Read(document) : SuppressionComments.Read(document);
        if (suppressions.Count == 0 && problems.Count == 0 && findings.All(finding => finding.Suppression is null)) return findings;
        var secrets = KnownSecrets.OfAll(candidates, document.Content);
        var counting = settings.Options.AllowsSuppressions ? suppressions.Where(one => !one.IsOver(settings.Today)).ToList() : new List<Suppression>();
        // A file may hold thousands of both.
        var ofLine = counting.Where(one => one.From == one.To).ToLookup(one => one.From);
        var regions = counting.Where(one => one.From != one.To).Take(MostRegions).ToList();
        return InOrder(findings.Select(finding => By(finding) is { } by ? finding.SuppressedBy(Shown(by, secrets)) : finding)
            .Concat(RefusedOf(suppressions, document.Path, settings)).Concat(problems));

        Suppression? By(Finding finding) =>
            finding.Suppression ?? ofLine[finding.Start.Line].Concat(regions).FirstOrDefault(one => one.Covers(finding));
    }

    /// <summary>SG9003, or null where nobody wants to know.</summary>
    /// <param name="path">Where the suppression is written.</param>
    /// <param name="line">The same. 1-based.</param>
    /// <param name="range">The same.</param>
    /// <param name="defect">What is wrong with it, then the remedy.</param>
    /// <param name="settings">With the gate, and what the user says about the rule.</param>
    /// <param name="fingerprints">Numbers those of the file.</param>
    public static Finding? Refuse(string path, int line, TextRange range, string defect, ScanSettings settings, FingerprintBuilder fingerprints)
    {
        var severity = settings.Overrides.Apply(RuleIds.SuppressionRefused, settings.Gate is Gate.Error or Gate.Strict ? Severity.Error : Severity.Warning);
        if (severity == Severity.Hidden) return null;
        return new(RuleCatalog.SuppressionRefused, path, range, severity, defect, fingerprints.Next(RuleCatalog.SuppressionRefused))
        {
            Start = new TextPosition(line, 1),
            End = new TextPosition(line, 1),
        };
    }

    /// <summary>How a suppression breaks the policy of these settings, and the remedy; null when it does not.</summary>
    public static string? DefectOf(Suppression suppression, ScanSettings settings)
    {
        var options = settings.Options;
        if (!options.AllowsSuppressions) return "Policy allows no suppressions, so this one does not count. Mend the finding, or take it into the baseline.";
        if (options.RequiresJustification && suppression.Reason is null) return "A suppression says no reason. " + RemedyOf(suppression);
        if (options.SuppressionMaxDays is { } days)
        {
            var words = days.ToString(CultureInfo.InvariantCulture) + (days == 1 ? " day" : " days");
            if (suppression.Until is not { } until) return $"A suppression has no end. Write until= with a day at most {words} away.";
            if (settings.Today is { } today && (until.Date - today.Date).TotalDays > days) return $"A suppression ends later than policy allows. Write a day at most {words} away.";
        }

        if (!suppression.IsOver(settings.Today)) return null;
        if (suppression.BindsCompiler) return "A suppression is over, but the compiler still goes by it. Mend the finding and take it out, or write a day to come.";
        return suppression.IsListed ? "A line of the list is over. Mend the finding and take the line out, or write a day to come." : null;
    }

    private static string RemedyOf(Suppression suppression) =>
        suppression.BindsCompiler ? "Write it in a comment behind the directive, or as the attribute's Justification." : "Write reason=\"…\" behind the rule.";

    // One a line: a pragma for several rules is one for each.
    private static IEnumerable<Finding> RefusedOf(IEnumerable<Suppression> suppressions, string path, ScanSettings settings)
    {
        var fingerprints = new FingerprintBuilder(path);
        foreach (var line in suppressions.GroupBy(one => one.Line).OrderBy(same => same.Key))
            foreach (var (suppression, defect) in line.Select(one => (one, DefectOf(one, settings))).Where(one => one.Item2 is not null).Take(1))
                if (Refuse(path, suppression.Line, suppression.Range, defect!, settings, fingerprints) is { } refused) yield return refused;
    }

    internal static Suppression Shown(Suppression suppression, KnownSecrets secrets) =>
        suppression.Reason is not null && (suppression.Comment.Length > LongestComment || secrets.AreIn(suppression.Comment))
            ? Suppression.Known(suppression.Line, null, suppression.Until, suppression.IsListed)
            : suppression;

    private static IReadOnlyList<Finding> InOrder(IEnumerable<Finding> findings) =>
        findings.OrderBy(finding => finding.Start.Line).ThenBy(finding => finding.Start.Column).ThenBy(finding => finding.Rule.Id, StringComparer.Ordinal).ToList();
}
