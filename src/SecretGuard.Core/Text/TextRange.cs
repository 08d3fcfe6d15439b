using System;

namespace SecretGuard.Text;

/// <summary>A half-open range of a text, in UTF-16 code units.</summary>
public readonly struct TextRange : IEquatable<TextRange>
{
    public TextRange(int start, int length)
    {
        if (start < 0) throw new ArgumentOutOfRangeException(nameof(start));
        if (length < 0) throw new ArgumentOutOfRangeException(nameof(length));
        Start = start;
        Length = length;
    }

    public int Start { get; }

    public int Length { get; }

    public int End => Start + Length;

    public static TextRange FromBounds(int start, int end) => new(start, end - start);

    /// <summary>The range between two places. In a text of pieces that come out in another order than they were written in, the end may stand first.</summary>
    public static TextRange Between(int one, int other) => FromBounds(Math.Min(one, other), Math.Max(one, other));

    public bool Equals(TextRange other) => Start == other.Start && Length == other.Length;

    public override bool Equals(object? obj) => obj is TextRange other && Equals(other);

    public override int GetHashCode() => unchecked((Start * 397) ^ Length);

    public static bool operator ==(TextRange left, TextRange right) => left.Equals(right);

    public static bool operator !=(TextRange left, TextRange right) => !left.Equals(right);

    public override string ToString() => $"[{Start}..{End})";
}
