using System.Globalization;
using System.IO;
using System.Text;

namespace SecretGuard.Scanning;

/// <summary>
/// Makes other people's text harmless for a terminal and for what reads our lines there: no control sequence, no line of its own, no
/// command of a build service.
/// </summary>
public static class OutputText
{
    /// <summary>The text with everything that could steer a terminal or a log reader written as <c>\uXXXX</c>.</summary>
    public static string Neutralise(string text)
    {
        var safe = new StringBuilder(text.Length);
        // GitHub Actions takes lines that start with "::".
        var first = text.Length - text.TrimStart().Length;
        for (var i = 0; i < text.Length; i++) Append(safe, text[i], (i == first && At(text, i, "::")) || Steers(text, i));
        return safe.ToString();
    }

    /// <summary>
    /// Like <see cref="Neutralise"/>, and without colons: a file called <c>a(1,1): error X1: b</c> would read as an error of a tool.
    /// </summary>
    /// <param name="path">Relative, so that a colon is never a drive.</param>
    public static string NeutralisePath(string path) => Neutralise(path).Replace(":", "\\u003A");

    /// <summary>The same for a whole path, whose second sign may be the colon of a drive.</summary>
    /// <param name="path">Absolute, or a file name.</param>
    public static string NeutraliseFile(string path) =>
        HasDrive(path) ? path.Substring(0, 2) + NeutralisePath(path.Substring(2)) : NeutralisePath(path);

    private static bool HasDrive(string path) => Path.DirectorySeparatorChar == '\\' && path.Length > 1 && path[1] == ':';

    /// <summary>
    /// True for UTF-16 units that change how the text around them is shown, that are half a character, or that begin a command which
    /// build services take anywhere in a line.
    /// </summary>
    internal static bool Steers(string text, int index)
    {
        var c = text[index];
        if (char.IsSurrogate(c)) return !IsPaired(text, index);
        // GitHub Actions takes "##[", Azure Pipelines "##vso[".
        if (c == '#') return At(text, index, "##[") || At(text, index, "##vso[");
        return char.GetUnicodeCategory(c) is UnicodeCategory.Control or UnicodeCategory.Format
            or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;
    }

    private static bool IsPaired(string text, int index) =>
        char.IsHighSurrogate(text[index])
            ? index + 1 < text.Length && char.IsLowSurrogate(text[index + 1])
            : index > 0 && char.IsHighSurrogate(text[index - 1]);

    private static bool At(string text, int index, string part) => string.CompareOrdinal(text, index, part, 0, part.Length) == 0;

    private static void Append(StringBuilder safe, char c, bool escaped)
    {
        if (escaped) safe.Append("\\u").Append(((int)c).ToString("X4", CultureInfo.InvariantCulture));
        else safe.Append(c);
    }
}
