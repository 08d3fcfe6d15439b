using SecretGuard.Findings;
using SecretGuard.Policy;
using SecretGuard.Scanning.Redaction;
using SecretGuard.Text;

namespace SecretGuard.Fuzzing.Targets;

/// <summary>The line that a report shows of a finding.</summary>
internal sealed class RedactionTarget() : FuzzTarget("redaction", Inputs.Seeds.Texts, weight: 8)
{
    // Before and behind the place, each mark three characters for one.
    private const int LongestLine = 1000;

    public override void Read(FuzzText input)
    {
        var document = new TextDocument(input.Name, input.Text);
        var secrets = new ScanSecrets();
        foreach (var finding in RedactedLine.AddTo(TextScanner.Scan(document, ScanSettings.Default), document, secrets))
            Must.Hold((secrets.Mask(finding).Context?.Length ?? 0) <= LongestLine, "A line is shown too long");
    }
}
