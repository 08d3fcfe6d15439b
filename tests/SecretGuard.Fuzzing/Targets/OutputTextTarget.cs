using System.Linq;
using SecretGuard.Scanning;

namespace SecretGuard.Fuzzing.Targets;

/// <summary>Names and texts on their way to a terminal or a log.</summary>
internal sealed class OutputTextTarget() : FuzzTarget("output", [new("name", "src/a.json"), new("name", "::error file=a::b"), new("name", "\u001b[2J##[error]a\u202Eb##vso[task]"), .. Inputs.Seeds.Texts], weight: 2)
{
    public override void Read(FuzzText input)
    {
        foreach (var text in new[] { OutputText.Neutralise(input.Text), OutputText.NeutraliseFile(input.Text), OutputText.NeutralisePath(input.Text) })
        {
            Must.Hold(!text.Any(char.IsControl), "A control character is left");
            Must.Hold(!text.TrimStart().StartsWith("::", System.StringComparison.Ordinal), "A command is left");
        }
    }
}
