using System;
using System.Collections.Generic;

namespace SecretGuard.Scanning.Redaction;

/// <summary>Finds any of many texts at a place, in any casing, however many there are.</summary>
internal sealed class TextTrie
{
    // A longer text is cut into pieces: what repeats itself for a megabyte would be compared with itself at each of its places.
    private const int LongestPiece = 256;

    private readonly Dictionary<(int Node, char Next), int> _edges = new();
    private readonly HashSet<int> _ends = new();

    public void Add(string text)
    {
        for (var at = 0; at < text.Length; at += LongestPiece)
        {
            // The last piece is never a short one, which would be in every line.
            var start = Math.Max(0, Math.Min(at, text.Length - LongestPiece));
            AddPiece(text, start, Math.Min(text.Length, start + LongestPiece));
        }
    }

    /// <summary>The length of the longest text, or piece of one, that stands there; 0 for none.</summary>
    /// <param name="text">Where to look.</param>
    /// <param name="at">At which place.</param>
    /// <param name="end">Where to stop.</param>
    public int LengthAt(string text, int at, int end)
    {
        var node = 0;
        var length = 0;
        for (var i = at; i < end && _edges.TryGetValue((node, char.ToUpperInvariant(text[i])), out node); i++)
            if (_ends.Contains(node)) length = i + 1 - at;

        return length;
    }

    private void AddPiece(string text, int start, int end)
    {
        var node = 0;
        for (var i = start; i < end; i++)
        {
            var edge = (node, char.ToUpperInvariant(text[i]));
            if (!_edges.TryGetValue(edge, out node)) _edges[edge] = node = _edges.Count + 1;
        }

        _ends.Add(node);
    }
}
