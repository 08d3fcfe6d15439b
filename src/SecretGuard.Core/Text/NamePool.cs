namespace SecretGuard.Text;

/// <summary>The names of one document: the same few come again and again, and each is taken out of the text once.</summary>
internal sealed class NamePool
{
    // A power of two.
    private const int Places = 64;
    private const int Longest = 40;

    private readonly string?[] _names = new string?[Places];

    public string Of(string text, int start, int length)
    {
        if (length is 0 or > Longest) return text.Substring(start, length);
        var place = ((text[start] * 31) + (text[start + length - 1] * 7) + length) & (Places - 1);
        if (_names[place] is { } known && known.Length == length && string.CompareOrdinal(text, start, known, 0, length) == 0) return known;
        return _names[place] = text.Substring(start, length);
    }
}
