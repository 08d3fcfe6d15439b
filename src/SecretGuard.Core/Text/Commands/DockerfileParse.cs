using System;
using System.Collections.Generic;

namespace SecretGuard.Text.Commands;

/// <summary>One reading of one Dockerfile, instruction by instruction.</summary>
internal sealed class DockerfileParse
{
    private static readonly string[] Setters = { "ENV", "ARG", "LABEL" };

    private static readonly string[] Commands = { "RUN", "CMD", "ENTRYPOINT", "HEALTHCHECK", "SHELL", "ONBUILD", "ADD", "COPY" };

    private readonly SourceValue _source;
    private readonly string _text;
    private readonly List<SourceValue> _comments = new();
    private readonly DocumentNode _root;

    public DockerfileParse(SourceValue source)
    {
        _source = source;
        _text = source.Value;
        _root = new DocumentNode(NodeKind.Object, null, source.RangeOf(0, _text.Length));
    }

    public StructuredDocument Run()
    {
        for (var at = SkipBlanks(0); at < _text.Length; at = SkipBlanks(at))
        {
            if (_text[at] == '#')
            {
                var end = EndOfLine(at);
                _comments.Add(_source.Slice(at + 1, end - at - 1));
                at = end;
            }
            else
            {
                at = ReadInstruction(at);
            }
        }

        return new StructuredDocument(_root, null, _comments);
    }

    private int ReadInstruction(int start)
    {
        var end = EndOfInstruction(start);
        var word = start;
        while (word < end && char.IsLetter(_text[word])) word++;
        var name = _text.Substring(start, Math.Min(word - start, 16)).ToUpperInvariant();
        var rest = SkipBlanks(word);
        if (rest >= end) return end;
        if (Array.IndexOf(Setters, name) >= 0) ReadSettings(rest, end);
        // A line of a here-document is a command of its own.
        else if (Array.IndexOf(Commands, name) < 0) Add(null, _source.Slice(start, end - start));
        else if (_text[rest] == '[' && JsonReader.Instance.Read(_source.Slice(rest, end - rest)) is { BrokenAt: null, Root: { } list }) _root.Add(list);
        else Add(null, _source.Slice(rest, end - rest));
        return end;
    }

    // "NAME=value NAME='value'", or "NAME value" to the end of the instruction.
    private void ReadSettings(int start, int end)
    {
        for (var at = start; at < end; at = SkipBreaks(at, end))
        {
            var name = at;
            while (at < end && !char.IsWhiteSpace(_text[at]) && _text[at] != '=') at++;
            var key = _text.Substring(name, Math.Min(at - name, 256));
            if (at < end && _text[at] == '=') at = ReadValue(key, at + 1, end);
            else if (name == start) at = ReadRest(key, at, end);
            if (at == name) at++;
        }
    }

    private int ReadValue(string key, int start, int end)
    {
        var value = CommandWord.Read(_source, start, end, out var next);
        Add(key, value);
        return next;
    }

    private int ReadRest(string key, int start, int end)
    {
        Add(key, _source.Slice(start, end - start).Trim());
        return end;
    }

    private void Add(string? key, SourceValue value) => _root.Add(new DocumentNode(NodeKind.Text, key, value.Range, value));

    // A backslash, or the backtick of a Windows image, lets the instruction go on, also over comments.
    private int EndOfInstruction(int start)
    {
        var line = start;
        while (true)
        {
            var end = EndOfLine(line);
            var last = end - 1;
            while (last > line && _text[last] is ' ' or '\t') last--;
            var isComment = line > start && SkipInLine(line) is var first && first < end && _text[first] == '#';
            if (end >= _text.Length || (!isComment && (last < line || _text[last] is not ('\\' or '`')))) return end;
            line = AfterBreak(end);
        }
    }

    private int SkipBlanks(int at)
    {
        while (at < _text.Length && (char.IsWhiteSpace(_text[at]) || _text[at] == '\uFEFF')) at++;
        return at;
    }

    private int SkipInLine(int at)
    {
        while (at < _text.Length && _text[at] is ' ' or '\t') at++;
        return at;
    }

    private int SkipBreaks(int at, int end)
    {
        while (at < end && (char.IsWhiteSpace(_text[at]) || (_text[at] is '\\' or '`' && at + 1 < end && char.IsWhiteSpace(_text[at + 1])))) at++;
        return at;
    }

    private int AfterBreak(int at) => at + (_text[at] == '\r' && at + 1 < _text.Length && _text[at + 1] == '\n' ? 2 : 1);

    private int EndOfLine(int at)
    {
        while (at < _text.Length && _text[at] is not ('\n' or '\r')) at++;
        return at;
    }
}
