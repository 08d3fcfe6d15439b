using System;
using System.Collections.Generic;
using System.Linq;
using SecretGuard.Candidates;
using SecretGuard.Findings;
using SecretGuard.Policy;
using SecretGuard.Text;

namespace SecretGuard.Fuzzing.Targets;

/// <summary>One format through the whole engine for text, as all hosts ask it.</summary>
internal sealed class TextEngineTarget : FuzzTarget
{
    private static readonly SuppressionList List = SuppressionList.Read("SG1001 | **/a.json | *:secret | until=2099-01-31 reason=\"fuzz\"\nSG2001 | * | * | reason=\"fuzz\"");

    private static readonly ScanSettings Settings = UserSettings.Apply(new ScanSettings(Gate.Strict, isTestProject: false), ValueOf).At(new DateTime(2026, 11, 28));

    private TextEngineTarget(string name, IReadOnlyList<FuzzText> seeds)
        : base(name, seeds, weight: 10)
    {
    }

    public static IEnumerable<IFuzzTarget> ForEveryReader() =>
        Inputs.Seeds.Texts.GroupBy(seed => CandidateReaders.For(new TextDocument(seed.Name, seed.Text)))
            .Select(same => new TextEngineTarget("text/" + same.First().Name, [.. same]));

    public override void Read(FuzzText input)
    {
        var document = new TextDocument(input.Name, input.Text);
        // A scan reads the candidates too: both at once would be measured as one.
        if (input.Text.Length % 4 > 0) Must.BeShown(TextScanner.Scan(document, Settings, List), document);
        else ReadCandidates(document);
    }

    private static void ReadCandidates(TextDocument document)
    {
        var candidates = new CandidateList();
        CandidateReaders.Read(document, candidates);
        if (candidates.BrokenAt is { } broken) Must.Hold(broken >= 0 && broken <= document.Content.Length, "The break stands outside the text");
        foreach (var candidate in candidates.Candidates) Must.BeInside(candidate.Value, document.Content);
    }

    // All that policy can ask for, so that all of it runs.
    private static string? ValueOf(string key) => key switch
    {
        "secretguard.allowed_scopes" => "orders.* read",
        "secretguard.trusted_plaintext_hosts" => "*.internal.example",
        "secretguard.max_secret_age_days" or "secretguard.suppression_max_days" => "90",
        "secretguard.report_weak_test_secrets" or "secretguard.require_justification" => "true",
        _ => key.EndsWith(".severity", StringComparison.Ordinal) ? "warning" : null,
    };
}
