using System.Collections.Generic;
using SecretGuard.Text;

namespace SecretGuard.Rules;

/// <summary>Where secrets were found, for whoever must not report one twice. All are added before the first question.</summary>
internal sealed class SecretPlaces
{
    private readonly List<TextRange> _places = new();
    private int[]? _ends;

    public void Add(TextRange place) => _places.Add(place);

    /// <summary>True when one of them and the range have a character in common.</summary>
    public bool Touch(TextRange range)
    {
        var ends = _ends ??= FurthestEnds();
        var low = 0;
        var high = _places.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_places[middle].Start < range.End) low = middle + 1;
            else high = middle;
        }

        return low > 0 && ends[low - 1] > range.Start;
    }

    // How far the places up to each one reach.
    private int[] FurthestEnds()
    {
        _places.Sort((one, other) => one.Start.CompareTo(other.Start));
        var ends = new int[_places.Count];
        for (var i = 0; i < ends.Length; i++) ends[i] = i > 0 && ends[i - 1] > _places[i].End ? ends[i - 1] : _places[i].End;
        return ends;
    }
}
