namespace SecretGuard.Knowledge;

/// <summary>
/// How often characters stand in code, settings and prose, roughly, in parts of a thousand, by their low five bits: a letter in both casings,
/// and whatever punctuation or digit shares its bits. Only the speed of a search hangs on it.
/// </summary>
internal static class GramFrequency
{
    private static readonly int[] OfBits =
    {
        // blank, a to o
        150, 65, 40, 35, 33, 110, 18, 18, 30, 65, 30, 8, 40, 28, 75, 65,
        // p to z with the digits; then [ < = > _
        33, 10, 65, 65, 85, 33, 14, 14, 10, 18, 12, 4, 15, 15, 15, 12,
    };

    /// <summary>Where the rarest neighbours begin in a word.</summary>
    public static int RarestIn(string word, int length)
    {
        var rarest = 0;
        for (var at = 1; at + length <= word.Length; at++)
            if (Of(word, at, length) < Of(word, rarest, length)) rarest = at;
        return rarest;
    }

    /// <summary>The weight of a character.</summary>
    /// <param name="bits">Its low five bits.</param>
    public static int Of(int bits) => OfBits[bits];

    private static long Of(string word, int at, int length)
    {
        var frequency = 1L;
        for (var i = at; i < at + length; i++) frequency *= OfBits[word[i] & (OfBits.Length - 1)];
        return frequency;
    }
}
