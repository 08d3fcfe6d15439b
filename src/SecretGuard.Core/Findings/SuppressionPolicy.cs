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
internal static class SuppressionPolicy
{
    // In characters; more is no reason.
    private const int LongestComment = 500;

    /// <param name="document">Where the findings are.</param>
    /// <param name="settings">With the policy and the day.</param>
    /// <param name="findings">In the order of their places.</param>
    /// <param name="candidates">Those of the document: a reason that quotes a secret is not shown.</param>
    /// <returns>All findings, the suppressed ones marked, and one for each suppression that policy refuses or nobody can follow.</returns>
    public static IReadOnlyList<Finding> Apply(TextDocument document, ScanSettings settings, IReadOnlyList<Finding> findings, IReadOnlyList<Candidate> candidates)
    {
        var (suppressions, problems) = SuppressionComments.Read(document);
        if (suppressions.Count == 0 && problems.Count == 0) return findings;
        var options = settings.Options;
        var secrets = KnownSecrets.OfAll(candidates, document.Content);
        var counting = options.AllowsSuppressions ? suppressions.Where(one => !one.IsOver(settings.Today)).ToList() : new List<Suppression>();
        // A file may hold thousands of both.
        var ofLine = counting.Where(one => one.From == one.To).ToLookup(one => one.From);
        var regions = counting.Where(one => one.From != one.To).ToList();
        var fingerprints = new FingerprintBuilder(document.Path);
        return findings.Select(finding => ofLine[finding.Start.Line].Concat(regions).FirstOrDefault(one => one.Covers(finding)) is { } by ? finding.SuppressedBy(Shown(by, secrets)) : finding)
            .Concat(suppressions.GroupBy(one => one.Line).Select(group => Refused(group.First(), document.Path, settings, fingerprints)).OfType<Finding>())
            .Concat(problems)
            .OrderBy(finding => finding.Start.Line).ThenBy(finding => finding.Start.Column).ThenBy(finding => finding.Rule.Id, StringComparer.Ordinal)
            .ToList();
    }

    private static Suppression Shown(Suppression suppression, KnownSecrets secrets) =>
        suppression.Reason is not null && (suppression.Comment.Length > LongestComment || secrets.AreIn(suppression.Comment)) ? Suppression.Known(suppression.Line, null, suppression.Until) : suppression;

    private static Finding? Refused(Suppression suppression, string path, ScanSettings settings, FingerprintBuilder fingerprints)
    {
        if (DefectOf(suppression, settings) is not { } defect) return null;
        var severity = settings.Overrides.Apply(RuleIds.SuppressionRefused, settings.Gate is Gate.Error or Gate.Strict ? Severity.Error : Severity.Warning);
        if (severity == Severity.Hidden) return null;
        return new(RuleCatalog.SuppressionRefused, path, suppression.Range, severity, defect, fingerprints.Next(RuleCatalog.SuppressionRefused))
        {
            Start = new TextPosition(suppression.Line, 1),
            End = new TextPosition(suppression.Line, 1),
        };
    }

    private static string? DefectOf(Suppression suppression, ScanSettings settings)
    {
        var options = settings.Options;
        if (!options.AllowsSuppressions) return "Policy allows no suppressions, so this one does not count. Mend the finding, or take it into the baseline.";
        if (options.RequiresJustification && suppression.Reason is null) return "A suppression says no reason. Write reason=\"…\" behind the rule.";
        if (options.SuppressionMaxDays is not { } days) return null;
        var words = days.ToString(CultureInfo.InvariantCulture) + (days == 1 ? " day" : " days");
        if (suppression.Until is not { } until) return $"A suppression has no end. Write until= with a day at most {words} away.";
        return settings.Today is { } today && (until.Date - today.Date).TotalDays > days ? $"A suppression ends later than policy allows. Write a day at most {words} away." : null;
    }
}
