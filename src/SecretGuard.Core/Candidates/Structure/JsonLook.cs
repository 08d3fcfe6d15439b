namespace SecretGuard.Candidates.Structure;

/// <summary>Tells JSON from its first two signs: an INI file begins with a bracket too, a template with two braces.</summary>
internal static class JsonLook
{
    public static bool Has(string text)
    {
        var first = Skip(text, 0);
        if (first == text.Length || text[first] is not ('{' or '[')) return false;
        var second = Skip(text, first + 1);
        if (second == text.Length) return false;
        return text[first] == '{' ? text[second] is '"' or '}' : text[second] is '"' or '{' or '[' or ']' && !IsDoubled(text, first, second);
    }

    // "[[section]]" is TOML.
    private static bool IsDoubled(string text, int first, int second) =>
        text[second] == '[' && second == first + 1 && second + 1 < text.Length && char.IsLetter(text[second + 1]);

    private static int Skip(string text, int at)
    {
        while (at < text.Length && (char.IsWhiteSpace(text[at]) || text[at] == '\uFEFF')) at++;
        return at;
    }
}
