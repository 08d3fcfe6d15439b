using System;
using SecretGuard.Knowledge;

namespace SecretGuard.Text;

/// <summary>
/// A decoded value and the place of each of its characters in the text it was written in, so that a part of it (one scope of a
/// list, one field of a form) gets its own exact range. Never prints what it holds.
/// </summary>
public sealed class SourceValue
{
    // The text it stands in, and from where on, until somebody asks for the value: most are looked at and left.
    private readonly string _text;
    private readonly int _from;
    private string? _value;

    // Null: characters stand in the text as they stand in the value.
    private readonly Places? _places;

    private SourceValue(string value, TextRange range, Places? places)
    {
        _text = value;
        _value = value;
        Range = range;
        _places = places;
    }

    private SourceValue(string text, int from, TextRange range)
    {
        _text = text;
        _from = from;
        Range = range;
        if (range.Length == text.Length) _value = text;
    }

    public string Value => _value ??= _text.Substring(_from, Range.Length);

    /// <summary>How many characters the value has.</summary>
    public int Length => _value?.Length ?? Range.Length;

    /// <summary>True when only the place of the whole is known, not that of its parts.</summary>
    internal bool IsWhole => _places == Places.Unknown;

    /// <summary>The range without quotes.</summary>
    public TextRange Range { get; }

    /// <summary>A value that stands in the text character for character.</summary>
    public static SourceValue Verbatim(string content, TextRange range) =>
        new(content, range.Start, range);

    /// <summary>A value that begins at <paramref name="start"/> and stands there character for character.</summary>
    public static SourceValue Verbatim(string value, int start) => new(value, new TextRange(start, value.Length), places: null);

    /// <summary>A value with escapes. <paramref name="offsets"/> holds the start of each character and, last, the end of the value.</summary>
    public static SourceValue Decoded(string value, int[] offsets)
    {
        if (offsets.Length != value.Length + 1) throw new ArgumentException("One offset a character and one for the end.", nameof(offsets));
        return IsInOrder(offsets) ? new(value, TextRange.FromBounds(offsets[0], offsets[value.Length]), new Places(offsets)) : OutOfOrder(value, offsets);
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
        return new(value, Around(starts, ends, 0, value.Length), new Places(offsets, ends));
    }

    /// <summary>A computed value (a concatenation, a constant from elsewhere) that can only be shown as a whole.</summary>
    public static SourceValue Whole(string value, TextRange range) => new(value, range, Places.Unknown);

    /// <summary>Where a part of the value stands in the text; the whole range when that is not known.</summary>
    public TextRange RangeOf(int start, int length)
    {
        if (start < 0 || length < 0 || start + length > Length) throw new ArgumentOutOfRangeException(nameof(start));
        if (_places is null) return new TextRange(Range.Start + start, length);
        if (_places.Offsets is not { } offsets) return Range;
        return _places.Ends is not { } ends || length == 0 ? TextRange.FromBounds(offsets[start], offsets[start + length]) : Around(offsets, ends, start, length);
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
        if (offset <= Range.Start) return 0;
        if (_places is null) return Math.Min(offset - Range.Start, Length);
        if (_places.Offsets is not { } offsets) return 0;
        var index = Array.BinarySearch(offsets, offset);
        if (index < 0) index = ~index;
        // Several characters of one spelling stand at one place.
        while (index > 0 && index <= Length && offsets[index - 1] == offset) index--;
        return Math.Min(index, Length);
    }

    public SourceValue Slice(int start, int length)
    {
        if (_places is null)
        {
            if (start < 0 || length < 0 || start + length > Length) throw new ArgumentOutOfRangeException(nameof(start));
            return new(_text, _from + start, new TextRange(Range.Start + start, length));
        }

        var part = Value.Substring(start, length);
        if (_places.Offsets is null) return Whole(part, Range);
        var offsets = new int[length + 1];
        Array.Copy(_places.Offsets, start, offsets, 0, length + 1);
        if (_places.Ends is null || length == 0) return Decoded(part, offsets);
        var ends = new int[length];
        Array.Copy(_places.Ends, start, ends, 0, length);
        offsets[length] = ends[length - 1];
        return new(part, Around(offsets, ends, 0, length), new Places(offsets, ends));
    }

    public SourceValue Slice(int start) => Slice(start, Length - start);

    /// <summary>The same value without white space at its ends.</summary>
    public SourceValue Trim()
    {
        var start = 0;
        var end = Value.Length;
        while (start < end && char.IsWhiteSpace(Value[start])) start++;
        while (end > start && char.IsWhiteSpace(Value[end - 1])) end--;
        return start == 0 && end == Value.Length ? this : Slice(start, end - start);
    }

    public override string ToString() => $"{Length} characters at {Range}";

    /// <summary>It stands in its text character for character.</summary>
    internal bool IsVerbatim => _places is null;

    /// <summary>True when one of some characters stands in the value. Does not take it out of its text, as the next two do not.</summary>
    internal bool HasAny(SignSet signs) => signs.AnyIn(_text, _from, Length);

    internal bool StartsWith(string text) => Length >= text.Length && string.CompareOrdinal(_text, _from, text, 0, text.Length) == 0;

    /// <param name="test">Asked about a text, a start and a length.</param>
    internal bool Passes(Func<string, int, int, bool> test) => test(_text, _from, Length);

    // Where the characters of a value stand that does not stand in its text as it is.
    private sealed class Places
    {
        /// <summary>Only the place of the whole is known.</summary>
        public static readonly Places Unknown = new(null);

        public Places(int[]? offsets, int[]? ends = null)
        {
            Offsets = offsets;
            Ends = ends;
        }

        public int[]? Offsets { get; }

        /// <summary>Where the spelling of each character ends, if that is not where the next one begins.</summary>
        public int[]? Ends { get; }
    }
}
