namespace SecretGuard.Candidates.Code;

/// <summary>Where a token stands in its source, and what can be told without looking at it. Holds no reference: millions are kept for a moment.</summary>
internal readonly struct CodeTokenPlace
{
    /// <param name="kind">What the token is.</param>
    /// <param name="start">Where it begins.</param>
    /// <param name="length">In characters; none for a name too long to tell anything.</param>
    /// <param name="mayTell">See <see cref="MayTell"/>.</param>
    public CodeTokenPlace(CodeTokenKind kind, int start, int length, bool mayTell)
    {
        Kind = kind;
        Start = start;
        Length = length;
        MayTell = mayTell;
    }

    public CodeTokenKind Kind { get; }

    public int Start { get; }

    public int Length { get; }

    /// <summary>False for a token that tells nothing of a text behind it: a sign, and nearly every name and text.</summary>
    public bool MayTell { get; }
}
