using SecretGuard.Knowledge;

namespace SecretGuard.Candidates;

/// <summary>What a value is for and how that is known.</summary>
public sealed class Slot
{
    private bool? _isVague;

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

    /// <summary>
    /// The name has other uses, and nothing else tells the slot: only a generated-looking value counts. Told by the name unless its
    /// neighbours say more.
    /// </summary>
    public bool IsVague
    {
        get => _isVague ??= Evidence is SlotEvidence.Key or SlotEvidence.Name && KeyPath.MeaningOf(Name) is { IsVague: true };
        init => _isVague = value;
    }

    /// <summary>What fills the slot is shown to whoever opens a page.</summary>
    public bool IsInBrowser { get; init; }

    public override string ToString() => $"{Kind} by {Evidence}";
}
