using System.Linq;

namespace SecretGuard.CodeFixes.Logs;

/// <summary>
/// What only led to a part of a text that goes: <c>": "</c> at the end of <c>"token: "</c>, the quotes around it, the comma behind it at the start.
/// </summary>
internal static class Seam
{
    private const string Separators = ":=-–—→|,;#";

    // As they are written in ordinary, verbatim and raw literals.
    private static readonly (string Open, string Close)[] Pairs =
    {
        ("\\\"", "\\\""), ("\\'", "\\'"), ("\"\"", "\"\""), ("\"", "\""), ("'", "'"), ("`", "`"), ("(", ")"), ("[", "]"), ("<", ">"),
    };

    /// <summary>How many characters go at the end of what stands in front and at the start of what stands behind.</summary>
    /// <param name="before">All the text in front, as it is written; a brace ends another value.</param>
    /// <param name="after">All the text behind.</param>
    public static (int Front, int Back) Between(string before, string after)
    {
        var pair = Pairs.FirstOrDefault(pair => before.EndsWith(pair.Open, System.StringComparison.Ordinal) && after.StartsWith(pair.Close, System.StringComparison.Ordinal));
        var (front, back) = (pair.Open?.Length ?? 0, pair.Close?.Length ?? 0);
        // A word or a value behind would run into what stands in front.
        if (back == after.Length || !char.IsLetterOrDigit(after[back]) && after[back] != '{')
            while (front < before.Length && IsSeparator(before, before.Length - front - 1)) front++;
        if (front == before.Length || before[before.Length - front - 1] is '(' or '[')
            while (back < after.Length && IsSeparator(after, back)) back++;
        return (front, back);
    }

    // The point of an arrow is one; the end of a tag is none.
    private static bool IsSeparator(string text, int index) =>
        char.IsWhiteSpace(text[index]) || Separators.Contains(text[index]) || text[index] == '>' && index > 0 && text[index - 1] is '-' or '=';
}
