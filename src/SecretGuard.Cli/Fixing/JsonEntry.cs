using System;
using System.Collections.Generic;
using System.Text;
using System.Text.Json;

namespace SecretGuard.Cli.Fixing;

/// <summary>
/// A text of a JSON settings file with its key path, and the file without it. An empty text in its place would count as configured.
/// </summary>
internal sealed class JsonEntry
{
    private static readonly JsonReaderOptions Tolerant = new() { CommentHandling = JsonCommentHandling.Allow, AllowTrailingCommas = true, MaxDepth = 256 };

    private readonly byte[] _content;
    private readonly int _start;
    private readonly int _end;
    private readonly int _comma;

    private JsonEntry(byte[] content, string key, string value, string written, int start, int end, int comma)
    {
        _content = content;
        Key = key;
        Value = value;
        Written = written;
        _start = start;
        _end = end;
        _comma = comma;
    }

    /// <summary>As .NET configuration spells it: <c>Orders:ClientSecret</c>.</summary>
    public string Key { get; }

    /// <summary>Never to be shown.</summary>
    public string Value { get; }

    /// <summary>The same with its escapes. Never to be shown.</summary>
    public string Written { get; }

    /// <summary>The entry whose value begins at a place; null where there is none or the file is no JSON.</summary>
    /// <param name="text">The whole file.</param>
    /// <param name="at">The first character of the value, behind its quote.</param>
    public static JsonEntry? At(string text, int at)
    {
        var content = Encoding.UTF8.GetBytes(text);
        var wanted = Encoding.UTF8.GetByteCount(text.AsSpan(0, at)) - 1;
        try
        {
            return Find(content, wanted);
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            // The second for half a character, which JSON may hold and a text of ours cannot.
            return null;
        }
    }

    /// <summary>The file without the entry, with one comma less and no empty line where it stood.</summary>
    public string Removed()
    {
        var (start, end) = (_start, _end);
        var text = _content.AsSpan();
        var next = SkipBlanks(text, end);
        if (next < text.Length && text[next] == ',') end = next + 1;
        while (end < text.Length && text[end] is (byte)' ' or (byte)'\t') end++;
        var line = start;
        while (line > 0 && text[line - 1] is (byte)' ' or (byte)'\t') line--;
        var isOnLinesOfItsOwn = (line == 0 || text[line - 1] == '\n') && (end == text.Length || text[end] is (byte)'\r' or (byte)'\n');
        if (isOnLinesOfItsOwn)
        {
            start = line;
            while (end < text.Length && text[end] is (byte)'\r' or (byte)'\n' && text[end - 1] != '\n') end++;
        }

        var bytes = new List<byte>(_content);
        bytes.RemoveRange(start, end - start);
        // The last of several: the comma in front of it goes as well.
        if (!(next < _content.Length && _content[next] == ',') && _comma >= 0) bytes.RemoveAt(_comma);
        return Encoding.UTF8.GetString(bytes.ToArray());
    }

    private static JsonEntry? Find(byte[] content, int wanted)
    {
        var reader = new Utf8JsonReader(content, Tolerant);
        var path = new List<string>();
        var (nameStart, lastEnd, depth) = (-1, -1, 0);
        JsonEntry? found = null;
        while (reader.Read())
        {
            switch (reader.TokenType)
            {
                case JsonTokenType.PropertyName:
                    nameStart = (int)reader.TokenStartIndex;
                    path.RemoveRange(reader.CurrentDepth - 1, path.Count - reader.CurrentDepth + 1);
                    path.Add(reader.GetString()!);
                    depth = reader.CurrentDepth;
                    break;
                case JsonTokenType.String when reader.TokenStartIndex == wanted:
                    if (nameStart < 0 || reader.CurrentDepth != depth || path.Count != depth) return null;
                    found = new JsonEntry(content, string.Join(':', path), reader.GetString()!, Encoding.UTF8.GetString(reader.ValueSpan), nameStart, (int)reader.BytesConsumed, CommaBefore(content, lastEnd, nameStart));
                    break;
                case JsonTokenType.StartArray:
                    // An element has no name of its own; what lies in it is left to its owner.
                    reader.Skip();
                    lastEnd = (int)reader.BytesConsumed;
                    break;
                case JsonTokenType.StartObject:
                    lastEnd = -1;
                    while (path.Count < reader.CurrentDepth) path.Add(string.Empty);
                    break;
                case JsonTokenType.Comment:
                    break;
                default:
                    lastEnd = (int)reader.BytesConsumed;
                    break;
            }
        }

        // Read to its end: what is broken behind the entry is for its owner to mend first.
        return found;
    }

    private static int CommaBefore(byte[] content, int from, int to)
    {
        if (from < 0) return -1;
        var at = SkipBlanks(content, from);
        return at < to && content[at] == ',' ? at : -1;
    }

    // Blanks and comments.
    private static int SkipBlanks(ReadOnlySpan<byte> text, int at)
    {
        while (at < text.Length)
        {
            if (text[at] is (byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n') at++;
            else if (text[at..].StartsWith("//"u8)) at = EndOf(text, at, "\n"u8);
            else if (text[at..].StartsWith("/*"u8)) at = EndOf(text, at, "*/"u8);
            else break;
        }

        return at;
    }

    private static int EndOf(ReadOnlySpan<byte> text, int at, ReadOnlySpan<byte> sign)
    {
        var end = text[at..].IndexOf(sign);
        return end < 0 ? text.Length : at + end + sign.Length;
    }
}
