using System;
using System.Globalization;
using System.IO;

namespace SecretGuard.Scanning.Reports;

/// <summary>
/// Writes JSON, indented, LF, the same bytes for the same data. What could steer a terminal is escaped although JSON would allow it;
/// so are halves of characters, which no encoding can carry.
/// </summary>
internal sealed class JsonWriter
{
    private readonly TextWriter _writer;
    private int _depth;
    private bool _needsComma;

    public JsonWriter(TextWriter writer) => _writer = writer;

    /// <summary>A text with its quotes.</summary>
    public static string Quoted(string text)
    {
        var quoted = new StringWriter(CultureInfo.InvariantCulture);
        new JsonWriter(quoted).Quote(text);
        return quoted.ToString();
    }

    public void Object(Action content) => Nest('{', '}', content);

    public void Object(string name, Action content)
    {
        Name(name);
        Nest('{', '}', content);
    }

    public void Array(Action content) => Nest('[', ']', content);

    public void Array(string name, Action content)
    {
        Name(name);
        Nest('[', ']', content);
    }

    /// <summary>An object that is an item of an array.</summary>
    public void Item(Action content)
    {
        Separate();
        Nest('{', '}', content);
    }

    public void Value(string name, string value)
    {
        Name(name);
        Quote(value);
    }

    public void Value(string name, int value) => Raw(name, value.ToString(CultureInfo.InvariantCulture));

    public void Value(string name, bool value) => Raw(name, value ? "true" : "false");

    /// <summary>A text that is an item of an array.</summary>
    public void Item(string value)
    {
        Separate();
        Quote(value);
    }

    private void Raw(string name, string literal)
    {
        Name(name);
        _writer.Write(literal);
    }

    private void Name(string name)
    {
        Separate();
        Quote(name);
        _writer.Write(": ");
    }

    private void Separate()
    {
        if (_needsComma) _writer.Write(',');
        NewLine();
        _needsComma = true;
    }

    private void Nest(char open, char close, Action content)
    {
        _writer.Write(open);
        _depth++;
        _needsComma = false;
        content();
        _depth--;
        if (_needsComma) NewLine();
        _writer.Write(close);
        _needsComma = true;
    }

    private void NewLine()
    {
        _writer.Write('\n');
        for (var i = 0; i < _depth; i++) _writer.Write("  ");
    }

    private void Quote(string text)
    {
        _writer.Write('"');
        for (var i = 0; i < text.Length; i++) WriteEscaped(text, i);
        _writer.Write('"');
    }

    private void WriteEscaped(string text, int index)
    {
        var c = text[index];
        if (c is '"' or '\\') _writer.Write('\\');
        if (OutputText.Steers(text, index)) _writer.Write("\\u" + ((int)c).ToString("x4", CultureInfo.InvariantCulture));
        else _writer.Write(c);
    }
}
