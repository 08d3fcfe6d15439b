using SecretGuard.Knowledge;
using SecretGuard.Text;

namespace SecretGuard.Candidates;

/// <summary>A name that tells a slot, with the value beside it.</summary>
internal sealed class NamedValue
{
    private string? _stem;

    public NamedValue(SlotKind kind, SlotEvidence evidence, string name, SourceValue? value)
    {
        Kind = kind;
        Evidence = evidence;
        Name = name;
        Value = value;
    }

    public SlotKind Kind { get; }

    public SlotEvidence Evidence { get; }

    public string Name { get; }

    /// <summary>See <see cref="NameStem"/>.</summary>
    public string Stem => _stem ??= NameStem.Of(Name);

    /// <summary>Null where the value is computed: the name still tells what its neighbours are.</summary>
    public SourceValue? Value { get; }

    /// <summary>The bracket, command or request that it stands in; 0 for none.</summary>
    public int Group { get; init; }

    public int Line { get; init; }

    public bool IsComment { get; init; }

    public bool IsCode { get; init; }

    public Candidate ToCandidate(CandidateContext context) => new(new Slot(Kind, Evidence, Name), Value!, context);
}
