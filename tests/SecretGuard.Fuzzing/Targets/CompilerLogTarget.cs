using SecretGuard.Build;
using SecretGuard.Fuzzing.Inputs;
using SecretGuard.Text;

namespace SecretGuard.Fuzzing.Targets;

/// <summary>The log that the compiler writes of its findings.</summary>
internal sealed class CompilerLogTarget() : FuzzTarget("compiler-log", [.. TestSources.Of("CompilerLogTests.cs", "a.sarif"), new("a.sarif", SampleReports.CompilerLog), new("b.sarif", SampleReports.Sarif)])
{
    public override void Read(FuzzText input)
    {
        foreach (var result in CompilerLog.Read(new TextDocument(input.Name, input.Text)) ?? [])
            Must.Hold(result.Start.Line >= 0 && result.Start.Column >= 0, "A result has no place");
    }
}
