namespace SecretGuard.Knowledge;

/// <summary>
/// How often characters stand in code, settings and prose, roughly. Only the speed of a search hangs on it.
/// </summary>
internal static class GramFrequency
{
    private const int LowMask = 31;
    private const int HighShift = 5;

    // In parts of a thousand, by the low five bits: punctuation and digits, capitals, small letters.
    private static readonly int[] Signs = { 120, 1, 25, 1, 1, 1, 1, 2, 8, 8, 2, 1, 10, 12, 15, 12, 8, 7, 5, 4, 4, 4, 4, 4, 4, 4, 8, 4, 12, 12, 12, 1 };
    private static readonly int[] Capitals = { 1, 6, 3, 6, 4, 5, 3, 2, 2, 6, 1, 1, 4, 4, 4, 3, 5, 1, 4, 7, 6, 3, 2, 2, 1, 1, 1, 4, 1, 4, 1, 5 };
    private static readonly int[] Small = { 1, 55, 10, 28, 25, 90, 14, 14, 18, 52, 1, 6, 32, 20, 50, 50, 20, 1, 50, 45, 65, 22, 8, 8, 4, 11, 2, 4, 1, 4, 1, 1 };

    /// <summary>Where the rarest neighbours begin in a word.</summary>
    /// <param name="word">The word.</param>
    /// <param name="length">How many they are.</param>
    /// <param name="isOrdinal">Small letters are others than large ones.</param>
    public static int RarestIn(string word, int length, bool isOrdinal)
    {
        var rarest = 0;
        for (var at = 1; at + length <= word.Length; at++)
            if (Of(word, at, length, isOrdinal) < Of(word, rarest, length, isOrdinal)) rarest = at;
        return rarest;
    }

    /// <summary>How often one character of ASCII stands in a text.</summary>
    public static int Of(int character) => Of(character & LowMask, character >> HighShift);

    private static int Of(int low, int high) => high switch
    {
        1 => Signs[low],
        2 => Capitals[low],
        3 => Small[low],
        _ => 1,
    };

    private static long Of(string word, int at, int length, bool isOrdinal)
    {
        var frequency = 1L;
        for (var i = at; i < at + length; i++) frequency *= isOrdinal ? Of(word[i]) : OfAnyCasing(word[i] & LowMask);
        return frequency;
    }

    private static int OfAnyCasing(int low) => Signs[low] + Capitals[low] + Small[low];
}
