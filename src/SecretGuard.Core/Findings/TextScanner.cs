using System.Collections.Generic;
using System.Linq;
using SecretGuard.Candidates;
using SecretGuard.Knowledge;
using SecretGuard.Policy;
using SecretGuard.Rules;
using SecretGuard.Text;

namespace SecretGuard.Findings;

/// <summary>
/// The engine for text: the same for the compiler's AdditionalFiles, the MSBuild task and the command line. A pure function of the
/// document and the settings.
/// </summary>
public static class TextScanner
{
    /// <summary>
    /// The findings of one document, in the order of their places, those that a comment or the team's list suppresses with its word; a lost format is one SG9001
    /// among them.
    /// </summary>
    public static IReadOnlyList<Finding> Scan(TextDocument document, ScanSettings settings) => Scan(document, settings, SuppressionList.Empty);

    /// <inheritdoc cref="Scan(TextDocument, ScanSettings)"/>
    /// <param name="document">What is scanned.</param>
    /// <param name="settings">What the host knows.</param>
    /// <param name="list">The team's list of suppressions.</param>
    public static IReadOnlyList<Finding> Scan(TextDocument document, ScanSettings settings, SuppressionList list)
    {
        if (settings.Gate == Gate.Off) return new Finding[0];
        var candidates = new CandidateList();
        CandidateReaders.Read(document, candidates);
        // Most documents.
        if (candidates.Candidates.Count == 0 && candidates.BrokenAt is null) return SuppressionPolicy.Apply(document, settings, new Finding[0], candidates.Candidates);
        var role = settings.RoleOf(document.Path);
        var fingerprints = new FingerprintBuilder(document.Path);
        var context = new RuleContext(role, KnownSecrets.Of(candidates.Candidates), settings.Options)
        {
            Today = settings.Today,
            IsPublicClient = PublicPath.Is(document.Path),
            CountsSharedSecrets = settings.Overrides.Of(RuleIds.SharedSecretClient) is { } asked && asked != Severity.Hidden,
        };
        var verdicts = StableOrder.Of(RuleSet.JudgeAll(candidates.Candidates, context).Select(judged => judged.Verdict), ByPlace);
        // Most documents have none, and a list may be long.
        var listed = verdicts.Count == 0 ? new ListedSuppression[0] : list.About(document.Path, settings);
        var findings = verdicts
            .Select(verdict => ToFinding(document, verdict, SeverityPolicy.SeverityOf(verdict, role, settings), fingerprints.Next(verdict), listed))
            .ToList();

        if (candidates.BrokenAt is { } offset)
            findings.Add(Lost(document, offset, settings.Overrides.Apply(RuleIds.CoverageLost, Severity.Warning), fingerprints));
        return SuppressionPolicy.Apply(document, settings, findings.Where(finding => finding.Severity != Severity.Hidden).ToList(), candidates.Candidates);
    }

    private static int ByPlace(Verdict one, Verdict other) =>
        one.Range.Start != other.Range.Start ? one.Range.Start.CompareTo(other.Range.Start) : string.CompareOrdinal(one.Rule.Id, other.Rule.Id);

    private static Finding ToFinding(TextDocument document, Verdict verdict, Severity severity, string fingerprint, IReadOnlyList<ListedSuppression> listed)
    {
        var finding = At(document, verdict.Range, verdict.Rule, severity, verdict.Message, fingerprint);
        return listed.FirstOrDefault(line => line.Covers(verdict)) is { } by ? finding.SuppressedBy(by.Suppression) : finding;
    }

    private static Finding Lost(TextDocument document, int offset, Severity severity, FingerprintBuilder fingerprints) =>
        At(document, new TextRange(offset, 0), RuleCatalog.CoverageLost, severity,
            "The file is malformed from here on and was read as plain text. Mend it, so that names and neighbours count again.",
            fingerprints.Next(RuleCatalog.CoverageLost));

    private static Finding At(TextDocument document, TextRange range, RuleDescriptor rule, Severity severity, string message, string fingerprint) =>
        new(rule, document.Path, range, severity, message, fingerprint)
        {
            Start = document.PositionAt(range.Start),
            End = document.PositionAt(range.End),
        };
}
