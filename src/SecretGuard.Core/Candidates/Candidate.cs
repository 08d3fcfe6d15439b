using SecretGuard.Text;

namespace SecretGuard.Candidates;

/// <summary>A value in a slot, not yet judged. Redacts itself and never reaches a reporter.</summary>
public sealed class Candidate
{
    public Candidate(Slot slot, SourceValue value, CandidateContext? context = null)
    {
        Slot = slot;
        Value = value;
        Context = context ?? CandidateContext.None;
    }

    public Slot Slot { get; }

    public SourceValue Value { get; }

    public CandidateContext Context { get; }

    public override string ToString() => $"{Slot}: {Value}";
}
