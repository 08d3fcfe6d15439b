using SecretGuard.Cli.Gating;

namespace SecretGuard.Fuzzing.Targets;

/// <summary>What the process that evaluates projects writes down for <c>gate check</c>.</summary>
internal sealed class GateFactsTarget() : FuzzTarget("gate-facts", [new("facts", Sample)])
{
    private const string Sample = "project\ta.csproj\tnet10.0\tRelease\nassigned\tNoWarn\tSG1001\ta%20b.props\t3\t4\nvalue\tSecretGuardGate\toff\t1\nitem\tAnalyzer\ta.dll\t\t\ta.csproj\t1\t2\nremoval\tAnalyzer\ta\tb\tc\t1\t2\nfailed\ta\t1\t2\tMSB4025\nimport\ta\ndone\n";

    public override void Read(FuzzText input)
    {
        foreach (var project in EvaluationReader.Read(input.Text.Split('\n')) ?? []) Must.Hold(project.Assignments is not null, "A project has no assignments");
    }
}
