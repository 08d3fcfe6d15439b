using System;
using System.Linq;
using SecretGuard.CodeFixes.Secrets.Places;

namespace SecretGuard.CodeFixes.Secrets.Writing;

/// <summary>The text of the expression that takes a literal's place.</summary>
internal sealed class ReplacementText
{
    private readonly GuardedRead _guard;

    public ReplacementText(GuardedRead guard) => _guard = guard;

    public string Of(SecretEdit edit, string indentation) => edit.Place.Kind switch
    {
        PlaceKind.Part => OfPart(edit, indentation),
        PlaceKind.Bytes => $"{StandIns.Encoding}.UTF8.GetBytes({_guard.Lines(edit, indentation)})",
        _ => $"({_guard.Lines(edit, indentation)})",
    };

    private string OfPart(SecretEdit edit, string indentation)
    {
        var text = edit.Place.Text;
        if (text.IsRaw) return InHole(edit);
        // "…&client_secret=x&scope=y" becomes "…&client_secret=" + Uri.EscapeDataString(read) + "&scope=y".
        var value = Written(edit.Place, _guard.Lines(edit, indentation));
        return $"({Piece(text, text.Before, " + ", isFirst: true)}{value}{Piece(text, text.After, " + ", isFirst: false)})";
    }

    private static string Piece(SecretText text, string content, string plus, bool isFirst)
    {
        if (content.Length == 0) return string.Empty;
        var needsHoles = content.IndexOf('{') >= 0 || content.IndexOf('}') >= 0;
        var opening = text.IsInterpolated && !needsHoles ? text.Opening.Replace("$", string.Empty) : text.Opening;
        var piece = opening + content + text.Closing;
        return isFirst ? piece + plus : plus + piece;
    }

    // A raw literal may hold quotes at the seam: it stays in one piece.
    private string InHole(SecretEdit edit)
    {
        var text = edit.Place.Text;
        var prefix = text.IsInterpolated
            ? text.Opening.Substring(0, text.Opening.IndexOf('"'))
            : new string('$', LongestRunOfBraces(text) + 1);
        var braces = Math.Max(1, prefix.Length);
        var hole = new string('{', braces) + Written(edit.Place, "(" + _guard.Line(edit) + ")") + new string('}', braces);
        return prefix + text.Opening.Substring(text.Opening.IndexOf('"')) + text.Before + hole + text.After + text.Closing;
    }

    private static string Written(SecretPlace place, string value) => place.Format switch
    {
        TextFormat.Percent => $"{StandIns.Uri}.EscapeDataString({value})",
        TextFormat.Json => $"{StandIns.Json}.Encode({value})",
        TextFormat.Basic => $"{StandIns.Convert}.ToBase64String({StandIns.Encoding}.UTF8.GetBytes(\"{place.Id}:\" + ({value})))",
        _ => $"({value})",
    };

    private static int LongestRunOfBraces(SecretText text)
    {
        var longest = 0;
        var run = 0;
        foreach (var c in text.Before.Concat(text.After))
        {
            run = c is '{' or '}' ? run + 1 : 0;
            longest = Math.Max(longest, run);
        }

        return longest;
    }
}
