using System;

namespace SecretGuard.Text;

/// <summary>
/// A decoded value and the place of each of its characters in the text it was written in, so that a part of it (one scope of a
/// list, one field of a form) gets its own exact range. Never prints what it holds.
/// </summary>
public sealed class SourceValue
{
    // Null: characters stand in the text as they stand in the value, or (when _wholeOnly) nobody knows where they stand.
    private readonly int[]? _offsets;
    private readonly bool _wholeOnly;

    private SourceValue(string value, TextRange range, int[]? offsets, bool wholeOnly)
    {
        Value = value;
        Range = range;
        _offsets = offsets;
        _wholeOnly = wholeOnly;
    }

    public string Value { get; }

    /// <summary>True when only the place of the whole is known, not that of its parts.</summary>
    internal bool IsWhole => _wholeOnly;

    /// <summary>The range without quotes.</summary>
    public TextRange Range { get; }

    /// <summary>A value that stands in the text character for character.</summary>
    public static SourceValue Verbatim(string content, TextRange range) =>
        new(content.Substring(range.Start, range.Length), range, null, wholeOnly: false);

    /// <summary>A value that begins at <paramref name="start"/> and stands there character for character.</summary>
    public static SourceValue Verbatim(string value, int start) => new(value, new TextRange(start, value.Length), null, wholeOnly: false);

    /// <summary>A value with escapes. <paramref name="offsets"/> holds the start of each character and, last, the end of the value.</summary>
    public static SourceValue Decoded(string value, int[] offsets)
    {
        if (offsets.Length != value.Length + 1) throw new ArgumentException("One offset a character and one for the end.", nameof(offsets));
        return new(value, TextRange.FromBounds(offsets[0], offsets[value.Length]), offsets, wholeOnly: false);
    }

    /// <summary>A computed value (a concatenation, a constant from elsewhere) that can only be shown as a whole.</summary>
    public static SourceValue Whole(string value, TextRange range) => new(value, range, null, wholeOnly: true);

    /// <summary>Where a part of the value stands in the text; the whole range when that is not known.</summary>
    public TextRange RangeOf(int start, int length)
    {
        if (start < 0 || length < 0 || start + length > Value.Length) throw new ArgumentOutOfRangeException(nameof(start));
        if (_wholeOnly) return Range;
        if (_offsets is null) return new TextRange(Range.Start + start, length);
        return TextRange.FromBounds(_offsets[start], _offsets[start + length]);
    }

    /// <summary>The first character that does not stand before a place of the text.</summary>
    public int IndexAt(int offset)
    {
        if (_wholeOnly || offset <= Range.Start) return 0;
        if (_offsets is null) return Math.Min(offset - Range.Start, Value.Length);
        var index = Array.BinarySearch(_offsets, offset);
        if (index < 0) index = ~index;
        // Several characters of one spelling stand at one place.
        while (index > 0 && index <= Value.Length && _offsets[index - 1] == offset) index--;
        return Math.Min(index, Value.Length);
    }

    public SourceValue Slice(int start, int length)
    {
        var part = Value.Substring(start, length);
        if (_wholeOnly) return Whole(part, Range);
        if (_offsets is null) return Verbatim(part, Range.Start + start);
        var offsets = new int[length + 1];
        Array.Copy(_offsets, start, offsets, 0, length + 1);
        return Decoded(part, offsets);
    }

    public SourceValue Slice(int start) => Slice(start, Value.Length - start);

    /// <summary>The same value without white space at its ends.</summary>
    public SourceValue Trim()
    {
        var start = 0;
        var end = Value.Length;
        while (start < end && char.IsWhiteSpace(Value[start])) start++;
        while (end > start && char.IsWhiteSpace(Value[end - 1])) end--;
        return start == 0 && end == Value.Length ? this : Slice(start, end - start);
    }

    public override string ToString() => $"{Value.Length} characters at {Range}";
}
