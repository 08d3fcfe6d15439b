using System;
using System.Linq;
using SecretGuard.Candidates.Code;
using SecretGuard.Findings;
using SecretGuard.Fuzzing.Inputs;
using SecretGuard.Policy;
using SecretGuard.Text;

namespace SecretGuard.Fuzzing.Targets;

/// <summary>Pragmas and attributes of C#, by their text.</summary>
internal sealed class CompilerSuppressionTarget() : FuzzTarget("suppressions/csharp", [.. TestSources.Of("CompilerSuppressionTests.cs", "a.cs"), new FuzzText("a.cs", Sample)])
{
    private const string Sample = "#pragma warning disable SG1001, SG2001 // why, until=2027-01-31\nclass C { }\n#pragma warning restore\n[SuppressMessage(\"a\", \"SG1001:b\", Justification = \"c, until=2020-01-31\")] class D { }\n";

    private static readonly ScanSettings Settings = new ScanSettings(Gate.Strict, isTestProject: false).At(new DateTime(2026, 11, 28));

    private static bool HoldsOurs(TextDocument source)
    {
        var (tokens, lines) = (CodeTokenList.Of(source.Text, TextDialects.Of(".cs")!), source.Lines().ToList());
        return PragmaReading.Read(tokens, lines).Any() || AttributeReading.Read(tokens, lines).Any();
    }

    public override void Read(FuzzText input)
    {
        var source = new TextDocument("a.cs", input.Text);
        Must.BeShown(SuppressionPolicy.JudgeCompiled(source, Settings), source);
        foreach (var suppression in new CompiledSource(source).Covering("SG1001", 2)) Must.BeInside(suppression.Range, input.Text, "A suppression");
        _ = CompilerSuppressions.UntilIn(input.Text);
        // What is passed over unread holds nothing.
        if (!CompilerSuppressions.MayStandIn(input.Text)) Must.Hold(!HoldsOurs(source), "A suppression of ours is passed over");
    }
}
