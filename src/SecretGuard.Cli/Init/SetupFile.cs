using System;
using System.IO;
using System.Text;
using SecretGuard.Scanning;

namespace SecretGuard.Cli.Init;

/// <summary>A file that <c>init</c> creates or adds to. What stands in it stays, byte by byte.</summary>
internal sealed class SetupFile
{
    private static readonly byte[] Mark = [0xEF, 0xBB, 0xBF];

    private readonly string _path;
    private readonly string _name;

    /// <param name="folder">Absolute.</param>
    /// <param name="name">Relative, forward slashes; what the user is told.</param>
    public SetupFile(string folder, string name)
    {
        _path = Path.Combine(folder, name);
        _name = name;
    }

    public bool Exists => Path.Exists(_path);

    public string Text => File.ReadAllText(_path);

    public string Create(string content)
    {
        if (Exists) return $"kept {_name}: it exists";
        Directory.CreateDirectory(Path.GetDirectoryName(_path)!);
        using var file = new FileStream(_path, FileMode.CreateNew, FileAccess.Write);
        file.Write(Encoding.UTF8.GetBytes(content));
        return $"created {_name}";
    }

    /// <summary>Puts lines in before the last place of a text.</summary>
    public string InsertBefore(string place, string content)
    {
        var text = Text;
        var at = text.LastIndexOf(place, StringComparison.Ordinal);
        if (at < 0) return $"kept {_name}: it has no '{place}'. Add by hand: {content.Trim()}";
        Replace(text.Insert(at, WithEndsOf(text, content)));
        return $"added to {_name}";
    }

    public string Append(string content)
    {
        var text = Text;
        Replace(text + WithEndsOf(text, (text.Length == 0 || text.EndsWith('\n') ? "" : "\n") + content));
        return $"added to {_name}";
    }

    private static string WithEndsOf(string text, string content) =>
        text.Contains("\r\n", StringComparison.Ordinal) ? content.ReplaceLineEndings("\r\n") : content;

    // Not through a link, which would be replaced.
    private void Replace(string text)
    {
        if (File.ResolveLinkTarget(_path, returnFinalTarget: false) is not null) throw new IOException();
        byte[] mark = File.ReadAllBytes(_path).AsSpan().StartsWith(Mark) ? Mark : [];
        AtomicFile.Write(_path, [.. mark, .. Encoding.UTF8.GetBytes(text)]);
    }
}
