using System.Globalization;
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
        return digits > 0 && at + 2 + digits <= limit && TryParse(text, at + 2, digits, out _) ? 2 + digits : 2;
    }

    /// <summary>What an escape stands for: one character, or the two halves of a pair.</summary>
    public static string Decode(string text, TextRange escape)
    {
        if (escape.Length > 2 && TryParse(text, escape.Start + 2, escape.Length - 2, out var number))
            return number > char.MaxValue ? char.ConvertFromUtf32(number) : ((char)number).ToString();

        return text[escape.Start + 1] switch
        {
            'n' => "\n",
            'r' => "\r",
            't' => "\t",
            var c => c.ToString(),
        };
    }

    private static bool TryParse(string text, int start, int digits, out int number) =>
        int.TryParse(text.Substring(start, digits), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out number) && number is >= 0 and <= 0x10FFFF;
}
