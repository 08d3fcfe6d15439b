using System.Linq;
using SecretGuard.Findings;
using SecretGuard.Fuzzing.Inputs;
using SecretGuard.Policy;
using SecretGuard.Text;

namespace SecretGuard.Fuzzing.Targets;

/// <summary>The team's list of suppressions, and what it does to a document.</summary>
internal sealed class SuppressionListTarget() : FuzzTarget("suppressions/list", [.. TestSources.Of("SuppressionListTests.cs", SuppressionList.FileName).Append(new FuzzText(SuppressionList.FileName, "SG1001 | **/a.json | *:secret | until=2099-01-31 reason=\"fuzz\"\n# a\nSG2001,SG1001 | * | *\n"))])
{
    private static readonly TextDocument Document = new("deploy/a.json", """{ "ClientSecret": "hunter2", "clients": [ { "clientId": "a", "secret": "x" } ] }""");

    public override void Read(FuzzText input)
    {
        var list = SuppressionList.Read(input.Text);
        foreach (var problem in list.Problems) Must.BeInside(problem.Range, input.Text, "A problem");
        Must.Hold(list.Lines.Count + list.Problems.Count <= input.Text.Count(c => c is '\r' or '\n') + 1, "There are more lines than lines");
        Must.BeShown(TextScanner.Scan(Document, ScanSettings.Default, list), Document);
    }
}
