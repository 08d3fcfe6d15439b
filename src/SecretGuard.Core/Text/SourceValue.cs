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
    // Where the spelling of each character ends, if that is not where the next one begins.
    private readonly int[]? _ends;
    private readonly bool _wholeOnly;

    private SourceValue(string value, TextRange range, int[]? offsets, bool wholeOnly, int[]? ends = null)
    {
        Value = value;
        Range = range;
        _offsets = offsets;
        _wholeOnly = wholeOnly;
        _ends = ends;
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
        return IsInOrder(offsets) ? new(value, TextRange.FromBounds(offsets[0], offsets[value.Length]), offsets, wholeOnly: false) : OutOfOrder(value, offsets);
    }

    private static bool IsInOrder(int[] offsets)
    {
        for (var i = 1; i < offsets.Length; i++)
            if (offsets[i] < offsets[i - 1]) return false;
        return true;
    }

    // Pieces that come out in another order than they were written in: an end is where the next character begins only inside of a piece.
    private static SourceValue OutOfOrder(string value, int[] offsets)
    {
        var ends = new int[value.Length];
        for (var i = 0; i < value.Length; i++) ends[i] = Math.Max(offsets[i] + 1, i + 1 == value.Length ? offsets[value.Length] : offsets[i] + 1);
        var starts = new int[value.Length];
        Array.Copy(offsets, starts, value.Length);
        return Pieced(value, starts, ends);
    }

    /// <summary>A value out of pieces that stand apart, such as the literals of a concatenation.</summary>
    /// <param name="value">All pieces, one behind the other; not empty.</param>
    /// <param name="starts">Where the spelling of each character begins.</param>
    /// <param name="ends">Where it ends.</param>
    public static SourceValue Pieced(string value, int[] starts, int[] ends)
    {
        if (value.Length == 0 || starts.Length != value.Length || ends.Length != value.Length) throw new ArgumentException("One place a character.", nameof(starts));
        var offsets = new int[value.Length + 1];
        Array.Copy(starts, offsets, starts.Length);
        offsets[value.Length] = ends[ends.Length - 1];
        return new(value, Around(starts, ends, 0, value.Length), offsets, wholeOnly: false, ends);
    }

    /// <summary>A computed value (a concatenation, a constant from elsewhere) that can only be shown as a whole.</summary>
    public static SourceValue Whole(string value, TextRange range) => new(value, range, null, wholeOnly: true);

    /// <summary>Where a part of the value stands in the text; the whole range when that is not known.</summary>
    public TextRange RangeOf(int start, int length)
    {
        if (start < 0 || length < 0 || start + length > Value.Length) throw new ArgumentOutOfRangeException(nameof(start));
        if (_wholeOnly) return Range;
        if (_offsets is null) return new TextRange(Range.Start + start, length);
        return _ends is null || length == 0 ? TextRange.FromBounds(_offsets[start], _offsets[start + length]) : Around(_offsets, _ends, start, length);
    }

    // The arguments of a format stand behind it, whatever order they come out in.
    private static TextRange Around(int[] starts, int[] ends, int start, int length)
    {
        var first = starts[start];
        var last = ends[start];
        for (var i = start + 1; i < start + length; i++)
        {
            first = Math.Min(first, starts[i]);
            last = Math.Max(last, ends[i]);
        }

        return TextRange.FromBounds(first, last);
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
        if (_ends is null || length == 0) return Decoded(part, offsets);
        var ends = new int[length];
        Array.Copy(_ends, start, ends, 0, length);
        offsets[length] = ends[length - 1];
        return new(part, Around(offsets, ends, 0, length), offsets, wholeOnly: false, ends);
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
