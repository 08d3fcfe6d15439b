using SecretGuard.Candidates;
using SecretGuard.Text;

namespace SecretGuard.Fuzzing.Targets;

/// <summary>A text whose pieces stand in any order, as the arguments of a format do.</summary>
internal sealed class LiteralTarget() : FuzzTarget("literal", Inputs.Seeds.Texts)
{
    public override void Read(FuzzText input)
    {
        if (input.Text.Length == 0) return;
        var (starts, ends) = (new int[input.Text.Length], new int[input.Text.Length]);
        var step = (input.Text.Length % 29) + 1;
        for (var i = 0; i < input.Text.Length; i++)
        {
            var block = i / step;
            var place = (block * 7919 % input.Text.Length) + (i % step);
            (starts[i], ends[i]) = (place, place + 1);
        }

        var end = input.Text.Length + step;
        _ = CodeLiteral.MayHoldCandidates(input.Text);
        foreach (var candidate in CodeLiteral.Read(SourceValue.Pieced(input.Text, starts, ends)))
            Must.Hold(candidate.Value.Value.Length == 0 || (candidate.Value.Range.End <= end && candidate.Value.Range.Start >= 0), "A candidate stands outside its literal");
        foreach (var candidate in CodeLiteral.Read(SourceValue.Whole(input.Text, new TextRange(0, input.Text.Length))))
            Must.BeInside(candidate.Value.Range, input.Text, "A candidate");
    }
}
