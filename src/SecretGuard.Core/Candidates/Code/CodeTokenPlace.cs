using SecretGuard.Text;

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

    /// <param name="start">Where the token begins.</param>
    /// <param name="end">Behind it.</param>
    /// <param name="inner">What its quotes hold, character for character.</param>
    /// <returns>A text that holds nothing which anybody looks for.</returns>
    public static CodeTokenPlace OfPlainText(int start, int end, TextRange inner) => new(CodeTokenKind.Text, start, end - start, mayTell: false)
    {
        IsPlainText = true,
        Lead = (byte)(inner.Start - start),
        Tail = (byte)(end - inner.End),
    };

    public CodeTokenKind Kind { get; }

    public int Start { get; }

    public int Length { get; }

    public bool IsPlainText { get; private init; }

    /// <summary>What the quotes of a plain text hold.</summary>
    public TextRange Inner => TextRange.FromBounds(Start + Lead, Start + Length - Tail);

    // How long the signs before and behind it are.
    private byte Lead { get; init; }

    private byte Tail { get; init; }

    /// <summary>False for a token that tells nothing of a text behind it: a sign, and nearly every name and text.</summary>
    public bool MayTell { get; }
}
