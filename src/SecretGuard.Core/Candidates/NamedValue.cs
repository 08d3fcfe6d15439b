using SecretGuard.Knowledge;
using SecretGuard.Text;

namespace SecretGuard.Candidates;

/// <summary>A name that tells a slot, with the value beside it.</summary>
internal sealed class NamedValue
{
    private static readonly WordSieve Tokens = new(new[] { "token" });

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

    /// <summary>The authorization server that is called here; null where nothing tells.</summary>
    public string? Provider { get; private init; }

    /// <summary>The bracket, command or request that it stands in; 0 for none.</summary>
    public int Group { get; set; }

    /// <summary>Counted from 0.</summary>
    public int Line { get; set; }

    public bool IsComment { get; init; }

    public bool IsCode { get; init; }

    /// <summary>False for a text that is no <see cref="Endpoint"/>, as most are.</summary>
    public static bool MayBeEndpoint(string text, int start, int length) => text.IndexOf('/', start, length) >= 0 && Tokens.AnyIn(text, start, length);

    /// <summary>An address that is called, which shows that OAuth is spoken here and to whom; null for any other text.</summary>
    /// <param name="text">An address; its host may be a variable.</param>
    /// <param name="group">See <see cref="Group"/>.</param>
    /// <param name="line">See <see cref="Line"/>.</param>
    public static NamedValue? Endpoint(string text, int group, int line)
    {
        if (!MayBeEndpoint(text, 0, text.Length)) return null;
        var address = text[0] is '$' or '{' ? "https://" + text : text;
        if (!TokenEndpointPath.IsTokenEndpoint(address)) return null;
        return new NamedValue(SlotKind.TokenEndpoint, SlotEvidence.Shape, string.Empty, null) { Provider = ProviderTable.FromAddress(address), Group = group, Line = line };
    }

    public Candidate ToCandidate(CandidateContext context) => new(new Slot(Kind, Evidence, Name), Value!, context);
}
