using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;

namespace SecretGuard.Fuzzing.Patterns;

/// <summary>
/// Texts that make an expression try again and again: its own parts up to some place, then one, two or three of its parts repeated, then
/// what fits nowhere.
/// </summary>
internal static class AdversarialTexts
{
    private static readonly string[] Endings = ["\n!", "", "\u2028"];

    // Sample characters, the likeliest first.
    private static readonly char[] Samples = [.. "aA0._-:/*,=?&%@<>\"\\ \t\n;{}[]()+$#'".ToCharArray(), 'é'];

    // An escape, a class, or a sign for itself.
    private static readonly Regex Atom = new(@"\\k<\w+>|\\.|\[\^?\]?(?:\\.|[^\]\\])*\]|[^\\\[\]()|?*+{}^$.]|\.", RegexOptions.NonBacktracking);

    public static IEnumerable<string> For(string pattern, int length)
    {
        var parts = PartsOf(pattern);
        var alphabet = parts.Distinct(StringComparer.Ordinal).ToList();
        var heads = Enumerable.Range(0, parts.Count + 1).Select(count => string.Concat(parts.Take(count))).Distinct(StringComparer.Ordinal).ToList();
        foreach (var pump in Pumps(alphabet))
            // The whole of the parts in front of a repetition is the likeliest place; all places are tried with the short ones.
            foreach (var head in pump.Length == 1 ? heads : heads.Where((_, index) => index % 4 == 0))
                foreach (var end in Endings) yield return Filled(head, pump, end, length);
    }

    private static IEnumerable<string> Pumps(IReadOnlyList<string> alphabet)
    {
        foreach (var one in alphabet)
        {
            yield return one;
            foreach (var two in alphabet)
                if (one != two) yield return one + two;
        }

        for (var i = 0; i + 2 < alphabet.Count; i++) yield return alphabet[i] + alphabet[i + 1] + alphabet[i + 2];
    }

    private static string Filled(string head, string pump, string end, int length)
    {
        var times = Math.Max(0, (length - head.Length - end.Length) / pump.Length);
        var text = head + string.Concat(Enumerable.Repeat(pump, times)) + end;
        return text[..Math.Min(text.Length, length)];
    }

    // One character for each part of the expression that takes one, whatever quantifiers and groups say.
    private static IReadOnlyList<string> PartsOf(string pattern)
    {
        var bare = Regex.Replace(pattern, @"\(\?(?:[a-z]+\)|<\w+>|:|!|=|<!|<=)", "(");
        return [.. Atom.Matches(bare).Select(atom => SampleOf(atom.Value)).OfType<string>()];
    }

    private static string? SampleOf(string atom)
    {
        if (atom.StartsWith("\\k", StringComparison.Ordinal) || atom is "\\b" or "\\A" or "\\z") return null;
        if (atom.Length == 1 && atom != ".") return atom;
        var single = new Regex("^" + atom + "$");
        return Samples.Select(c => c.ToString()).FirstOrDefault(sample => single.IsMatch(sample));
    }
}
