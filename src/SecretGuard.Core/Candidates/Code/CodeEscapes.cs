using SecretGuard.Text;

namespace SecretGuard.Candidates.Code;

/// <summary>
/// Escapes in the quotes of code: letters for control characters, and numbers of characters with <c>\u</c> and <c>\U</c>, which mean the same
/// wherever a language has them. <c>\x</c> has another length in each, and stays its letters.
/// </summary>
internal static class CodeEscapes
{
    private const int ShortDigits = 4;

    private const int LongDigits = 8;

    /// <summary>The length of the escape whose backslash stands there.</summary>
    /// <param name="text">The source.</param>
    /// <param name="at">The backslash; a character follows.</param>
    /// <param name="limit">Where the text ends that may be read.</param>
    public static int LengthAt(string text, int at, int limit)
    {
        var digits = text[at + 1] switch { 'u' => ShortDigits, 'U' => LongDigits, _ => 0 };
        return digits > 0 && NumberEscape.TryParse(text, at + 2, digits, limit, out _) ? 2 + digits : 2;
    }

    /// <summary>What an escape stands for: one character, or the two halves of a pair.</summary>
    public static string Decode(string text, TextRange escape)
    {
        if (escape.Length > 2 && NumberEscape.TryParse(text, escape.Start + 2, escape.Length - 2, escape.End, out var number)) return NumberEscape.TextOf(number);
        return text[escape.Start + 1] switch
        {
            'n' => "\n",
            'r' => "\r",
            't' => "\t",
            var c => c.ToString(),
        };
    }
}
