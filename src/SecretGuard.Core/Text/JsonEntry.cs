using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;

namespace SecretGuard.Text;

/// <summary>
/// A text of a JSON settings file with its key path, and the file without it. An empty text in its place would count as configured.
/// </summary>
public sealed class JsonEntry
{
    private readonly string _text;

    private JsonEntry(string text, DocumentNode value, IReadOnlyList<TextRange> cuts)
    {
        _text = text;
        Key = value.KeyPath;
        Value = value.Value!.Value;
        Written = text.Substring(value.Range.Start, value.Range.Length);
        Cuts = cuts;
    }

    /// <summary>As .NET configuration spells it: <c>Orders:ClientSecret</c>.</summary>
    public string Key { get; }

    /// <summary>Never to be shown.</summary>
    public string Value { get; }

    /// <summary>The same with its escapes. Never to be shown.</summary>
    public string Written { get; }

    /// <summary>What has to go, in the order of the text: the entry, with one comma and with its line where it has that for itself.</summary>
    public IReadOnlyList<TextRange> Cuts { get; }

    /// <summary>The entry whose value begins at a place; null where there is none or the file cannot be read to its end.</summary>
    /// <param name="text">The whole file.</param>
    /// <param name="at">The first character of the value, behind its quote.</param>
    public static JsonEntry? At(string text, int at)
    {
        var source = SourceValue.Verbatim(text, 0);
        var document = JsonReader.Instance.Read(source);
        // What is broken anywhere is for its owner to mend first; of a template nobody knows which lines will be there.
        if (document.BrokenAt is not null || document.IsTemplate || ValueAt(document.Root, at) is not { } value) return null;
        return new JsonEntry(text, value, CutsAround(source, at));
    }

    /// <summary>The file without the entry.</summary>
    public string Removed()
    {
        var left = new StringBuilder(_text);
        foreach (var cut in Cuts.Reverse()) left.Remove(cut.Start, cut.Length);
        return left.ToString();
    }

    // An element of an array has no name of its own; what lies in it is left to its owner.
    private static DocumentNode? ValueAt(DocumentNode? node, int at)
    {
        while (node is { Kind: NodeKind.Object }) node = node.Children.FirstOrDefault(child => child.Range.Start <= at && at <= child.Range.End);
        return node is { Kind: NodeKind.Text, Parent: not null } && node.Range.Start == at ? node : null;
    }

    private static IReadOnlyList<TextRange> CutsAround(SourceValue source, int at)
    {
        var tokens = new JsonTokens(source);
        var (comma, name) = (-1, -1);
        while (tokens.Next() && !(tokens.IsValue && tokens.Value.Range.Start == at))
        {
            if (tokens.IsValue) name = tokens.Start;
            else if (tokens.Kind != ':') comma = tokens.Kind == ',' ? tokens.Start : -1;
        }

        var end = tokens.End;
        if (tokens.Next() && tokens.Kind == ',') return new[] { Widened(source.Value, name, tokens.End, withBlanks: true) };
        // The last of several: the comma in front of it goes as well.
        if (comma < 0) return new[] { Widened(source.Value, name, end, withBlanks: true) };
        if (BlanksBefore(source.Value, name) == comma + 1) return new[] { Widened(source.Value, comma, end, withBlanks: false) };
        return new[] { new TextRange(comma, 1), Widened(source.Value, name, end, withBlanks: true) };
    }

    // The whole lines where nothing else stands in them, so that no empty line stays behind.
    private static TextRange Widened(string text, int start, int end, bool withBlanks)
    {
        var line = BlanksBefore(text, start);
        var rest = end;
        while (rest < text.Length && text[rest] is ' ' or '\t') rest++;
        if ((line > 0 && !IsLineEnd(text[line - 1])) || (rest < text.Length && !IsLineEnd(text[rest])))
            return TextRange.FromBounds(start, withBlanks ? rest : end);
        if (string.CompareOrdinal(text, rest, "\r\n", 0, 2) == 0) rest++;
        return TextRange.FromBounds(line, Math.Min(rest + 1, text.Length));
    }

    private static int BlanksBefore(string text, int at)
    {
        while (at > 0 && text[at - 1] is ' ' or '\t') at--;
        return at;
    }

    private static bool IsLineEnd(char c) => c is '\n' or '\r';
}
