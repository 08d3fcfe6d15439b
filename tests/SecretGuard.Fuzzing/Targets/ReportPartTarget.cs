using System.Linq;
using System.Text;
using SecretGuard.Findings;
using SecretGuard.Policy;
using SecretGuard.Scanning;
using SecretGuard.Scanning.Parts;
using SecretGuard.Testing;
using SecretGuard.Text;

namespace SecretGuard.Fuzzing.Targets;

/// <summary>A part of a build's report that somebody cut or overwrote: each character of the text is a byte of it.</summary>
internal sealed class ReportPartTarget() : FuzzTarget("parts", [new("part", Part())], weight: 2)
{
    private static string Part()
    {
        var findings = SampleTexts.All.Take(6).SelectMany(sample => TextScanner.Scan(new TextDocument(sample.Key, sample.Value), ScanSettings.Default)).ToList();
        return Encoding.Latin1.GetString(PartRecord.Write(new ScanReport(findings, 6, 1, 0, 0) { Suppressed = findings.Take(2).ToList() }));
    }

    public override void Read(FuzzText input) => _ = PartRecord.Read(Encoding.Latin1.GetBytes(input.Text));
}
