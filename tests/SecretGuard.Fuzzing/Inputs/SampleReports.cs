using System.IO;
using System.Linq;
using SecretGuard.Findings;
using SecretGuard.Policy;
using SecretGuard.Scanning;
using SecretGuard.Scanning.Reports;
using SecretGuard.Testing;
using SecretGuard.Text;

namespace SecretGuard.Fuzzing.Inputs;

/// <summary>Logs and reports as programs write them.</summary>
internal static class SampleReports
{
    /// <summary>As this version writes it, of all samples.</summary>
    public static readonly string Sarif = WriteSarif(12);

    /// <summary>The same with a finding alone, so that a change meets what is read of it.</summary>
    public static readonly string SarifOfOne = WriteSarif(1);

    /// <summary>As the compiler writes it.</summary>
    public const string CompilerLog = """
        { "$schema": "s", "version": "2.1.0", "runs": [ { "results": [
          { "ruleId": "SG1001", "ruleIndex": 0, "level": "error", "message": { "text": "a" }, "locations": [ { "physicalLocation": {
            "artifactLocation": { "uri": "file:///src/a%20b.cs" }, "region": { "startLine": 1, "startColumn": 2, "endLine": 1, "endColumn": 9 } } } ],
            "properties": { "warningLevel": 1, "customProperties": { "secretguard.fingerprint": "0123456789abcdef" } } },
          { "ruleId": "SG2001", "level": "note", "message": "b", "suppressions": [ { "kind": "inSource", "justification": "c" } ],
            "locations": [ { "resultFile": { "uri": "b.cs", "region": { "startLine": 3, "startColumn": 4 } } } ] } ] } ] }
        """;

    private static string WriteSarif(int count)
    {
        var findings = SampleTexts.All.SelectMany(sample => TextScanner.Scan(new TextDocument(sample.Key, sample.Value), ScanSettings.Default)).Take(count).ToList();
        var text = new StringWriter();
        SarifReport.Write(text, new ScanReport(findings, 1, 0, 0, 0));
        return text.ToString();
    }
}
