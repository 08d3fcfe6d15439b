using System;
using System.Collections.Generic;
using System.Linq;

namespace SecretGuard.Knowledge;

/// <summary>
/// Tells in one pass whether a text holds any of a list of words, ASCII letters in any casing. Three characters at a time are looked up in a
/// small table; words are compared where it says that one may begin. Allocates nothing.
/// </summary>
internal sealed class WordSieve
{
    private const int LeadLength = 3;
    private const int BitsOfOne = 5;
    private const int MaskOfOne = (1 << BitsOfOne) - 1;
    private const int MaskOfLead = (1 << (BitsOfOne * LeadLength)) - 1;

    // 0: no word begins so; else the place in the lists, plus one.
    private readonly byte[] _listOfLead = new byte[MaskOfLead + 1];
    private readonly string[][] _lists;

    /// <param name="words">At least three characters each; no more than 255 different beginnings.</param>
    public WordSieve(IEnumerable<string> words)
    {
        var groups = words.GroupBy(LeadOf).ToArray();
        _lists = groups.Select(group => group.ToArray()).ToArray();
        for (var i = 0; i < groups.Length; i++) _listOfLead[groups[i].Key] = checked((byte)(i + 1));
    }

    public bool AnyIn(string text) => AnyIn(text, 0, text.Length);

    public bool AnyIn(string text, int start, int length)
    {
        var lead = 0;
        var end = start + length;
        for (var i = start; i < end; i++)
        {
            lead = ((lead << BitsOfOne) | (text[i] & MaskOfOne)) & MaskOfLead;
            if (_listOfLead[lead] != 0 && i - start >= LeadLength - 1 && AnyAt(text, i - LeadLength + 1, end, _lists[_listOfLead[lead] - 1])) return true;
        }

        return false;
    }

    private static bool AnyAt(string text, int at, int end, string[] words)
    {
        foreach (var word in words)
            if (at + word.Length <= end && string.Compare(text, at, word, 0, word.Length, StringComparison.OrdinalIgnoreCase) == 0) return true;
        return false;
    }

    private static int LeadOf(string word)
    {
        var lead = 0;
        for (var i = 0; i < LeadLength; i++) lead = (lead << BitsOfOne) | (word[i] & MaskOfOne);
        return lead;
    }
}
