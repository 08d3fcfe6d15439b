using System.Collections.Generic;

namespace SecretGuard.Knowledge;

/// <summary>
/// The words that a telling name may end with. Nearly every name that holds one of the words ends with another, and is known by that before it is taken
/// apart.
/// </summary>
internal sealed class NameEndings
{
    private const int Letters = 3;
    private const int BitsOfOne = 5;
    private const int MaskOfOne = (1 << BitsOfOne) - 1;
    private const int SmallBit = 0x20;
    private const char Ascii = '\u0080';

    // By their last letters in any casing, fewer for a word of fewer.
    private readonly string[]?[] _words = new string[]?[1 << (BitsOfOne * Letters)];

    /// <param name="words">Of small letters of ASCII.</param>
    public NameEndings(IEnumerable<string> words)
    {
        foreach (var word in words)
        {
            ref var others = ref _words[EndingOf(word, 0, word.Length)];
            others = others is null ? [word] : [.. others, word];
        }
    }

    /// <summary>False for a name that ends with no such word. Allocates nothing.</summary>
    /// <param name="text">A text.</param>
    /// <param name="start">Where a name begins in it.</param>
    /// <param name="length">That of the name.</param>
    public bool MayEnd(string text, int start, int length)
    {
        var end = start + length;
        while (end > start && !char.IsLetter(text[end - 1])) end--;
        var ending = EndingOf(text, start, end);
        if (ending < 0) return true;
        if (_words[ending] is not { } words) return false;
        foreach (var word in words)
            if (EndsWith(text, start, end, word)) return true;

        return false;
    }

    // -1 for a letter that is none of ASCII, whose casing may make it one.
    private static int EndingOf(string text, int start, int end)
    {
        // No word begins between small letters.
        if (end - start >= Letters && IsSmall(text[end - 3]) && IsSmall(text[end - 2]) && IsSmall(text[end - 1]))
            return ((text[end - 3] & MaskOfOne) << (2 * BitsOfOne)) | ((text[end - 2] & MaskOfOne) << BitsOfOne) | (text[end - 1] & MaskOfOne);

        var ending = 0;
        for (var (at, count) = (end - 1, 0); count < Letters && at >= start && char.IsLetter(text[at]); at--, count++)
        {
            if (text[at] >= Ascii) return -1;
            ending |= (text[at] & MaskOfOne) << (BitsOfOne * count);
            if (NameWords.StartsWord(text, at, start, end)) break;
        }

        return ending;
    }

    private static bool IsSmall(char c) => c is >= 'a' and <= 'z';

    // The last letters are the same.
    private static bool EndsWith(string text, int start, int end, string word)
    {
        if (word.Length > end - start) return false;
        for (var i = word.Length - Letters - 1; i >= 0; i--)
            if (text[end - word.Length + i] is var c && c < Ascii && (c | SmallBit) != word[i]) return false;

        return true;
    }
}
