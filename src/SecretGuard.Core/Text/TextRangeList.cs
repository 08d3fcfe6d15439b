using System;

namespace SecretGuard.Text;

/// <summary>Ranges in the order they were added. A list of .NET's own would be compiled at each start of a process.</summary>
internal sealed class TextRangeList
{
    public static readonly TextRangeList Empty = new();

    private TextRange[] _ranges = new TextRange[0];

    public int Count { get; private set; }

    public TextRange this[int index] => index < Count ? _ranges[index] : throw new ArgumentOutOfRangeException(nameof(index));

    public void Add(TextRange range)
    {
        if (Count == _ranges.Length)
        {
            var more = new TextRange[Math.Max(4, Count * 2)];
            Array.Copy(_ranges, more, Count);
            _ranges = more;
        }

        _ranges[Count++] = range;
    }
}
