using System;
using SecretGuard.Text;

namespace SecretGuard.Rules;

/// <summary>Where secrets were found, for whoever must not report one twice. All are added before the first question.</summary>
internal sealed class SecretPlaces
{
    private int[] _starts = new int[4];
    private int[] _ends = new int[4];
    private int _count;
    private bool _isSorted;

    public void Add(TextRange place)
    {
        if (_count == _starts.Length)
        {
            Array.Resize(ref _starts, _count * 2);
            Array.Resize(ref _ends, _count * 2);
        }

        (_starts[_count], _ends[_count]) = (place.Start, place.End);
        _count++;
    }

    /// <summary>True when one of them and the range have a character in common.</summary>
    public bool Touch(TextRange range)
    {
        if (!_isSorted) Sort();
        var low = 0;
        var high = _count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_starts[middle] < range.End) low = middle + 1;
            else high = middle;
        }

        return low > 0 && _ends[low - 1] > range.Start;
    }

    // By their begin; then each end is how far the places up to it reach.
    private void Sort()
    {
        _isSorted = true;
        Array.Sort(_starts, _ends, 0, _count);
        for (var i = 1; i < _count; i++) _ends[i] = Math.Max(_ends[i], _ends[i - 1]);
    }
}
