using SecretGuard.Candidates;

namespace SecretGuard.Rules;

/// <summary>What a rule says, and about which candidate.</summary>
public sealed class Judgement
{
    internal Judgement(Candidate candidate, Verdict verdict)
    {
        Candidate = candidate;
        Verdict = verdict;
    }

    public Candidate Candidate { get; }

    public Verdict Verdict { get; }
}
