using System;
using System.Collections.Generic;

namespace SecretGuard.Text;

/// <summary>One decoded text with its place in the scanned tree. Reads nothing itself: the host hands in path and content.</summary>
public sealed class TextDocument
{
    // They say what became of a file or what it is for, not what is in it.
    private static readonly HashSet<string> Wrappers = new(StringComparer.Ordinal)
    {
        ".example", ".sample", ".template", ".tmpl", ".tpl", ".dist", ".default", ".j2", ".jinja", ".jinja2", ".erb", ".bak", ".backup", ".old",
        ".orig", ".save", ".disabled", ".transform",
    };

    private int[]? _lineStarts;

    /// <param name="path">Relative to the scanned root. Backslashes are turned into forward slashes.</param>
    /// <param name="content">The decoded text, without its byte order mark.</param>
    public TextDocument(string path, string content)
        : this(path, SourceValue.Verbatim(content ?? throw new ArgumentNullException(nameof(content)), 0), isInner: false)
    {
    }

    private TextDocument(string path, SourceValue text, bool isInner)
    {
        if (path is null) throw new ArgumentNullException(nameof(path));
        Path = path.Replace('\\', '/');
        Text = text;
        IsInner = isInner;
        FileName = Path.Substring(Path.LastIndexOf('/') + 1);
        Extension = FormatExtension(FileName.ToLowerInvariant());
    }

    public string Path { get; }

    public string FileName { get; }

    public string Content => Text.Value;

    /// <summary>The content with its places, which are those of the outer document for one that stands inside another.</summary>
    public SourceValue Text { get; }

    /// <summary>It stands inside another document, whose own break is what counts.</summary>
    public bool IsInner { get; }

    /// <summary>A document inside another one, such as a file in a ConfigMap.</summary>
    /// <param name="name">Its file name.</param>
    /// <param name="text">Its content with its places in the outer document.</param>
    public static TextDocument Inside(string name, SourceValue text) => new(name, text, isInner: true);

    /// <summary>
    /// The extension with its dot in lower case, or an empty string. Of <c>appsettings.json.example</c> it is the one that tells the
    /// format.
    /// </summary>
    public string Extension { get; }

    /// <summary>Lines end at LF, CRLF or a lone CR, as MSBuild and editors count them.</summary>
    public TextPosition PositionAt(int offset)
    {
        if (offset < 0 || offset > Content.Length) throw new ArgumentOutOfRangeException(nameof(offset));
        _lineStarts ??= FindLineStarts(Content);
        var line = LastLineAt(_lineStarts, offset);
        return new TextPosition(line + 1, offset - _lineStarts[line] + 1);
    }

    // .NET's own search is compiled at each start of a process.
    private static int LastLineAt(int[] starts, int offset)
    {
        var low = 0;
        var high = starts.Length - 1;
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (starts[middle] <= offset) low = middle;
            else high = middle - 1;
        }

        return low;
    }

    /// <summary>The lines without their ends, with the offset of each.</summary>
    public IEnumerable<(int Start, string Text)> Lines()
    {
        _lineStarts ??= FindLineStarts(Content);
        for (var i = 0; i < _lineStarts.Length; i++)
        {
            var end = i + 1 < _lineStarts.Length ? _lineStarts[i + 1] : Content.Length;
            yield return (_lineStarts[i], Content.Substring(_lineStarts[i], end - _lineStarts[i]).TrimEnd('\r', '\n'));
        }
    }

    private static string FormatExtension(string name)
    {
        while (true)
        {
            var dot = name.LastIndexOf('.');
            if (dot < 0) return string.Empty;
            if (dot == 0 || !Wrappers.Contains(name.Substring(dot))) return name.Substring(dot);
            name = name.Substring(0, dot);
        }
    }

    private static int[] FindLineStarts(string content)
    {
        var starts = new List<int> { 0 };
        for (var i = LineEnds.Next(content, 0); i < content.Length; i = LineEnds.Next(content, i + 1))
            if (LineEnds.IsAt(content, i)) starts.Add(i + 1);

        return starts.ToArray();
    }
}
