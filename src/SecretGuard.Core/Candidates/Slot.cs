using SecretGuard.Knowledge;

namespace SecretGuard.Candidates;

/// <summary>What a value is for and how that is known.</summary>
public sealed class Slot
{
    /// <param name="kind">What the value is for.</param>
    /// <param name="evidence">How that is known.</param>
    /// <param name="name">Key path, member or variable: the user's own text, which may hold anything. Never shown unchecked.</param>
    public Slot(SlotKind kind, SlotEvidence evidence, string name)
    {
        Kind = kind;
        Evidence = evidence;
        Name = name;
    }

    public SlotKind Kind { get; }

    public SlotEvidence Evidence { get; }

    public string Name { get; }

    public override string ToString() => $"{Kind} by {Evidence}";
}
