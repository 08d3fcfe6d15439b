using System;
using System.Collections.Generic;

namespace SecretGuard.Knowledge;

/// <summary>
/// Finds words of a list in a text, ASCII letters in any casing or as they are. Of each word the three characters are looked for that texts hold most
/// rarely; words are compared where such three stand. Allocates nothing but what it hands out.
/// </summary>
internal sealed partial class WordSieve
{
    private const int GramLength = 3;
    private const int BitsOfOne = 5;
    private const int MaskOfOne = (1 << BitsOfOne) - 1;
    private const int SmallBit = 0x20;
    private const int MaskOfGram = (1 << (BitsOfOne * GramLength)) - 1;

    // 0: no word holds these three; else the place in the lists, plus one.
    private readonly byte[] _listOfGram = new byte[MaskOfGram + 1];
    private readonly Entry[][] _lists;

    // Of two characters.
    private readonly Entry[] _shortWords;
    private readonly bool _isOrdinal;

    /// <param name="words">At least two characters each. There is room for 255; one of two characters takes that of 32.</param>
    /// <param name="comparison">Ordinal, with or without regard to case.</param>
    public WordSieve(IEnumerable<string> words, StringComparison comparison = StringComparison.OrdinalIgnoreCase)
    {
        _isOrdinal = comparison == StringComparison.Ordinal;
        var lists = new List<Entry[]>();
        var shortWords = new List<Entry>();
        foreach (var any in words)
        {
            var word = _isOrdinal ? any : any.ToLowerInvariant();
            LongestWord = Math.Max(LongestWord, word.Length);
            var entry = new Entry(word, GramFrequency.RarestIn(word, GramLength, _isOrdinal));
            if (!entry.IsShort) Add(entry, GramOf(word, entry.Offset), lists);
            else shortWords.Add(entry);
        }

#if NET
        var grams = lists.ConvertAll(list => Array.ConvertAll(list, entry => entry.Gram));
        foreach (var word in shortWords) grams.Add([word.Gram]);
        var tables = BucketTables.Of(grams, _isOrdinal);
        _tables = tables[0];
        _furtherTables = tables.Length > 1 ? tables[1] : null;
#endif
        // Whatever stands behind it.
        foreach (var word in shortWords)
            for (var behind = 0; behind <= MaskOfOne; behind++) Add(word, GramOf(word.Word + (char)behind, 0), lists);

        (_lists, _shortWords) = (lists.ToArray(), shortWords.ToArray());
    }

    /// <summary>In characters.</summary>
    public int LongestWord { get; }

    public bool AnyIn(string text) => FirstIn(text, 0, text.Length) >= 0;

    public bool AnyIn(string text, int start, int length) => FirstIn(text, start, length) >= 0;

    /// <summary>Where the first word begins in a part of the text; -1 for none. Of words that overlap, any may be the first.</summary>
    public int FirstIn(string text, int start, int length) => Search(text, start, start + length, null);

    /// <summary>Where words begin in a text, in order, each place once.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">No word before it counts.</param>
    public IReadOnlyList<int> AllIn(string text, int start = 0)
    {
        var places = new List<int>();
        Search(text, start, text.Length, places);
        if (places.Count < 2) return places;
        places.Sort();
        // The same place is found once for each word that begins there.
        var last = 0;
        for (var i = 1; i < places.Count; i++)
            if (places[i] != places[last]) places[++last] = places[i];

        places.RemoveRange(last + 1, places.Count - last - 1);
        return places;
    }

    private void Add(Entry entry, int gram, List<Entry[]> lists)
    {
        ref var list = ref _listOfGram[gram];
        if (list == 0)
        {
            lists.Add(Array.Empty<Entry>());
            list = checked((byte)lists.Count);
        }

        lists[list - 1] = [.. lists[list - 1], entry];
    }

    // Where the first word begins, or -1; with a list each of them, and -1.
    private int Search(string text, int start, int end, List<int>? all)
    {
        var begin = SearchGrams(text, start, end, all);
        // Three characters begin everywhere but at the last two.
        return begin < 0 && _shortWords.Length > 0 ? WordAround(text, start, end - GramLength + 1, end, _shortWords, all) : begin;
    }

    private int SearchGrams(string text, int start, int end, List<int>? all)
    {
#if NET
        // Vectors read whatever they are asked for.
        if (start < 0 || end > text.Length) throw new ArgumentOutOfRangeException(nameof(start));
        if (MayUseVectors(end - start)) return SearchByVectors(text, start, end, all);
#endif
        return SearchByOnes(text, start, end, all);
    }

    private int SearchByOnes(string text, int start, int end, List<int>? all)
    {
        var gram = 0;
        for (var i = start; i < end; i++)
        {
            gram = ((gram << BitsOfOne) | (text[i] & MaskOfOne)) & MaskOfGram;
            if (_listOfGram[gram] == 0 || i - start < GramLength - 1) continue;
            var begin = WordAround(text, start, i - GramLength + 1, end, _lists[_listOfGram[gram] - 1], all);
            if (begin >= 0) return begin;
        }

        return -1;
    }

    // Where a word begins that has its rarest three characters at a place.
    private int WordAround(string text, int start, int at, int end, Entry[] entries, List<int>? all)
    {
        foreach (var entry in entries)
        {
            var begin = at - entry.Offset;
            if (begin < start || begin + entry.Word.Length > end || !IsAt(text, begin, entry.Word)) continue;
            if (all is null) return begin;
            all.Add(begin);
        }

        return -1;
    }

    // Most words that are compared differ at the first character or the second.
    private bool IsAt(string text, int at, string word)
    {
        for (var i = 0; i < word.Length; i++)
        {
            var (c, wanted) = (text[at + i], word[i]);
            if (c != wanted && (_isOrdinal || wanted is < 'a' or > 'z' || (c | SmallBit) != wanted)) return false;
        }

        return true;
    }

    private static int GramOf(string text, int at) => GramOf(text[at], text[at + 1], text[at + 2]);

    private static int GramOf(int first, int second, int third) => ((((first & MaskOfOne) << BitsOfOne) | (second & MaskOfOne)) << BitsOfOne) | (third & MaskOfOne);

    private sealed class Entry
    {
        public Entry(string word, int offset)
        {
            Word = word;
            Offset = offset;
        }

        public string Word { get; }

        public int Offset { get; }

        /// <summary>Two characters, behind which any may stand.</summary>
        public bool IsShort => Word.Length < GramLength;

        public string Gram => IsShort ? Word : Word.Substring(Offset, GramLength);
    }
}
