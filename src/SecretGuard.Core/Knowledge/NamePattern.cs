using System;
using System.Collections.Generic;
using System.Linq;

namespace SecretGuard.Knowledge;

/// <summary>One row of the name table: words that tell a slot wherever they stand side by side in a name.</summary>
internal sealed class NamePattern
{
    private readonly string[][] _words;
    private readonly bool[] _isOptional;
    private readonly bool _isWhole;
    private readonly bool _isLast;

    public NamePattern(string[] fields, int order)
    {
        Meaning = new NameMeaning(SlotNames.Parse(fields[0]), fields[2].Contains("vague"), order);
        var parts = fields[1].Split(' ');
        _isOptional = new bool[parts.Length];
        for (var i = 0; i < parts.Length; i++) _isOptional[i] = parts[i][parts[i].Length - 1] == '?';
        _words = Array.ConvertAll(parts, part => part.TrimEnd('?').Split('/'));
        _isWhole = fields[2].Contains("whole");
        _isLast = fields[2].Contains("last");
        IsSwitch = SlotKinds.IsSwitch(Meaning.Kind);
    }

    public NameMeaning Meaning { get; }

    /// <summary>The place in the table: earlier rows win.</summary>
    public int Order => Meaning.Order;

    /// <summary>The name is that of a switch, which begins with a verb as the names of values do not.</summary>
    public bool IsSwitch { get; }

    /// <summary>The words a match may begin with.</summary>
    public IEnumerable<string> FirstWords
    {
        get
        {
            for (var i = 0; i < _words.Length; i++)
            {
                foreach (var word in _words[i]) yield return word;
                if (!_isOptional[i]) yield break;
            }
        }
    }

    /// <summary>The words a match may end with, qualifiers aside.</summary>
    public IEnumerable<string> LastWords
    {
        get
        {
            for (var i = _words.Length - 1; i >= 0; i--)
            {
                foreach (var word in _words[i]) yield return word;
                if (!_isOptional[i]) yield break;
            }
        }
    }

    /// <summary>Words of which a name that the row matches holds one: those that are never left out, and of these the longest, which say most.</summary>
    public IReadOnlyList<string> Stems
    {
        get
        {
            var stems = Array.Empty<string>();
            for (var i = 0; i < _words.Length; i++)
                if (!_isOptional[i] && ShortestOf(_words[i]) > ShortestOf(stems)) stems = _words[i];
            return stems;
        }
    }

    /// <summary>Names that the row must match, for tests: each alternative once, optional words left out.</summary>
    internal IEnumerable<string> Examples
    {
        get
        {
            for (var i = 0; i < _words.Length; i++)
                foreach (var word in _words[i])
                    yield return string.Join("_", _words.Select((words, at) => at == i ? word : _isOptional[at] ? null : words[0]).Where(part => part is not null));
        }
    }

    private static int ShortestOf(string[] words)
    {
        var shortest = words.Length == 0 ? 0 : int.MaxValue;
        foreach (var word in words) shortest = Math.Min(shortest, word.Length);
        return shortest;
    }

    /// <summary>True when the words from <paramref name="start"/> on are the row's and only qualifiers follow.</summary>
    public bool Matches(IReadOnlyList<string> words, int start, Func<string, bool> isQualifier)
    {
        if (_isWhole && start > 0) return false;
        var at = start;
        for (var i = 0; i < _words.Length; i++)
        {
            if (at < words.Count && Array.IndexOf(_words[i], words[at]) >= 0) at++;
            else if (!_isOptional[i]) return false;
        }

        for (; at < words.Count; at++)
            if (_isLast || !isQualifier(words[at])) return false;

        return true;
    }
}
