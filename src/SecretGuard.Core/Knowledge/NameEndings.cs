using System.Collections.Generic;

namespace SecretGuard.Knowledge;

/// <summary>
/// The last letters of the words that a telling name may end with. Nearly every name that holds one of the words ends with another, and is known by
/// that before it is taken apart.
/// </summary>
internal sealed class NameEndings
{
    private const int Letters = 3;
    private const int BitsOfOne = 5;
    private const int MaskOfOne = (1 << BitsOfOne) - 1;

    // By the last letters in any casing, fewer for a word of fewer.
    private readonly bool[] _endings = new bool[1 << (BitsOfOne * Letters)];

    /// <param name="words">Of ASCII letters.</param>
    public NameEndings(IEnumerable<string> words)
    {
        foreach (var word in words) _endings[EndingOf(word, 0, word.Length)] = true;
    }

    /// <summary>False for a name that ends with no such word. Allocates nothing.</summary>
    /// <param name="text">A text.</param>
    /// <param name="start">Where a name begins in it.</param>
    /// <param name="length">That of the name.</param>
    public bool MayEnd(string text, int start, int length)
    {
        var end = start + length;
        // No word begins between small letters.
        var ending = length >= Letters && IsSmall(text[end - 3]) && IsSmall(text[end - 2]) && IsSmall(text[end - 1]) ? EndingOf(text[end - 3], text[end - 2], text[end - 1]) : EndingOf(text, start, end);
        return ending < 0 || _endings[ending];
    }

    private static bool IsSmall(char c) => c is >= 'a' and <= 'z';

    private static int EndingOf(char third, char second, char last) =>
        ((third & MaskOfOne) << (2 * BitsOfOne)) | ((second & MaskOfOne) << BitsOfOne) | (last & MaskOfOne);

    // -1 for a letter that is none of ASCII, whose casing may make it one.
    private static int EndingOf(string text, int start, int end)
    {
        while (end > start && !char.IsLetter(text[end - 1])) end--;
        var ending = 0;
        for (var (at, count) = (end - 1, 0); count < Letters && at >= start && char.IsLetter(text[at]); at--, count++)
        {
            if (text[at] > '\u007f') return -1;
            ending |= (text[at] & MaskOfOne) << (BitsOfOne * count);
            if (NameWords.StartsWord(text, at, start, end)) break;
        }

        return ending;
    }
}
