using System.IO;
using System.Linq;
using System.Text;
using SecretGuard.Cli;
using SecretGuard.Cli.Merging;
using SecretGuard.Fuzzing.Inputs;
using SecretGuard.Scanning.Reports;

namespace SecretGuard.Fuzzing.Targets;

/// <summary>A SARIF report that <c>merge</c> takes in.</summary>
internal sealed class MergedReportTarget() : FuzzTarget("merge", [.. TestSources.Of("MergeCommandTests.cs", "a.sarif"), .. Enumerable.Repeat(new FuzzText("a.sarif", SampleReports.SarifOfOne), 60), new("a.sarif", SampleReports.Sarif)])
{
    public override void Read(FuzzText input)
    {
        try
        {
            var reports = SarifReader.Read(new MemoryStream(Encoding.UTF8.GetBytes(input.Text)), input.Name).ToList();
            Must.Hold(ReportMerge.Of([.. reports, .. reports]).Findings.Count <= reports.Sum(report => report.Findings.Count), "A finding was merged with itself into two");
        }
        catch (CommandFailure)
        {
            return;
        }
    }
}
