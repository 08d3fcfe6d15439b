using SecretGuard.Text;

namespace SecretGuard.Candidates.Code;

/// <summary>The last few tokens.</summary>
internal sealed class RecentTokens
{
    // A power of two: the place of each token is asked for.
    public const int Capacity = 16;

    private static readonly CodeToken Nothing = new(SourceValue.Verbatim("\0", 0), new CodeTokenPlace(CodeTokenKind.Sign, 0, 1, mayTell: false), null);

    private readonly SourceValue _source;
    private readonly CodeTokenPlace[] _places = new CodeTokenPlace[Capacity];

    // Those of texts; what stands at the place of another token is left over.
    private readonly QuotedText?[] _quoted = new QuotedText?[Capacity];
    private int _count;
    private int _tellingTo = -Capacity - 1;

    /// <param name="source">The code they stand in.</param>
    public RecentTokens(SourceValue source) => _source = source;

    /// <summary>False when none of them says anything about a text behind them.</summary>
    public bool MayTell => _count - _tellingTo <= Capacity;

    /// <param name="place">Where the token stands.</param>
    /// <param name="quoted">What the quotes of a text hold; null for a plain one.</param>
    public void Push(in CodeTokenPlace place, QuotedText? quoted)
    {
        if (place.MayTell) _tellingTo = _count;
        var at = _count++ & (Capacity - 1);
        if (quoted is not null) _quoted[at] = quoted;
        _places[at] = place;
    }

    /// <summary>Forgets all tokens.</summary>
    public void Clear() => (_count, _tellingTo) = (0, -Capacity - 1);

    /// <summary>The token that many places back; 1 is the last one.</summary>
    public CodeToken Back(int distance)
    {
        if (distance > Capacity || distance > _count) return Nothing;
        var at = (_count - distance) & (Capacity - 1);
        return new(_source, _places[at], _places[at].Kind == CodeTokenKind.Text ? _quoted[at] : null);
    }
}
