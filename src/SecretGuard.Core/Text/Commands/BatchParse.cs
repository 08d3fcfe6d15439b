using System;
using System.Collections.Generic;

namespace SecretGuard.Text.Commands;

/// <summary>One reading of one batch file, command by command.</summary>
internal sealed class BatchParse
{
    private readonly SourceValue _source;
    private readonly string _text;
    private readonly List<SourceValue> _comments = new();
    private readonly DocumentNode _root;

    public BatchParse(SourceValue source)
    {
        _source = source;
        _text = source.Value;
        _root = new DocumentNode(NodeKind.Object, null, source.RangeOf(0, _text.Length));
    }

    public StructuredDocument Run()
    {
        for (var at = 0; at < _text.Length;)
        {
            var end = EndOfCommand(at);
            ReadCommand(_source.Slice(at, end - at).Trim());
            at = end + 1;
        }

        return new StructuredDocument(_root, null, _comments);
    }

    // A caret lets the command go on.
    private int EndOfCommand(int start)
    {
        var at = start;
        for (; at < _text.Length && _text[at] is not ('\n' or '\r'); at++)
        {
            if (_text[at] != '^') continue;
            at++;
            if (at + 1 < _text.Length && _text[at] == '\r' && _text[at + 1] == '\n') at++;
        }

        return Math.Min(at, _text.Length);
    }

    private void ReadCommand(SourceValue command)
    {
        var text = command.Value.TrimStart('@', ' ', '(');
        var start = command.Value.Length - text.Length;
        if (text.Length == 0) return;
        if (Is(text, "rem ")) _comments.Add(command.Slice(start + 4));
        else if (Is(text, "::")) _comments.Add(command.Slice(start + 2));
        else if (Is(text, "set ")) ReadSet(command.Slice(start + 4).Trim());
        else if (Is(text, "setx ")) ReadSetx(command.Slice(start + 5).Trim());
        else Add(null, command.Slice(start));
    }

    private static bool Is(string text, string word) => text.StartsWith(word, StringComparison.OrdinalIgnoreCase);

    // set NAME=value, set "NAME=value"
    private void ReadSet(SourceValue setting)
    {
        var text = setting.Value;
        var start = text.StartsWith("\"", StringComparison.Ordinal) ? 1 : 0;
        var end = start > 0 && text.LastIndexOf('"') is var close and > 0 ? close : text.Length;
        var equals = text.IndexOf('=', start, end - start);
        if (equals > start) Add(text.Substring(start, Math.Min(equals - start, 256)).Trim(), setting.Slice(equals + 1, end - equals - 1));
        else Add(null, setting);
    }

    // setx NAME "value" /m
    private void ReadSetx(SourceValue setting)
    {
        CommandWord.Read(setting, 0, setting.Value.Length, out var next);
        var name = setting.Value.Substring(0, Math.Min(next, 256)).Trim('"');
        while (next < setting.Value.Length && setting.Value[next] == ' ') next++;
        Add(name, CommandWord.Read(setting, next, setting.Value.Length, out _));
    }

    private void Add(string? key, SourceValue value) => _root.Add(new DocumentNode(NodeKind.Text, key, value.Range, value));
}
