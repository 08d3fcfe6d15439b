using System.Globalization;

namespace SecretGuard.Text;

/// <summary>Characters that are written by their numbers, as behind <c>\u</c> and <c>\U</c>.</summary>
internal static class NumberEscape
{
    private const int Last = 0x10FFFF;

    /// <summary>The number in hexadecimal digits; false where they are none, end too soon, or name what Unicode does not have.</summary>
    /// <param name="text">The source.</param>
    /// <param name="start">The first digit.</param>
    /// <param name="digits">How many there must be.</param>
    /// <param name="end">Where the text ends that may be read.</param>
    /// <param name="number">A code point, or half of a pair.</param>
    public static bool TryParse(string text, int start, int digits, int end, out int number)
    {
        number = 0;
        return start + digits <= end
            && int.TryParse(text.Substring(start, digits), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out number)
            && number is >= 0 and <= Last;
    }

    /// <summary>One character, or the two halves of a pair.</summary>
    public static string TextOf(int number) => number > char.MaxValue ? char.ConvertFromUtf32(number) : ((char)number).ToString();
}
