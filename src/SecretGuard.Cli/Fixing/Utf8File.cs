using System;
using System.IO;
using System.Text;
using SecretGuard.Scanning;

namespace SecretGuard.Cli.Fixing;

/// <summary>Changes files that somebody else made.</summary>
internal static class Utf8File
{
    /// <summary>Gives a file another text, with a byte order mark if it had one.</summary>
    /// <exception cref="IOException">It cannot be read or written.</exception>
    public static void Replace(string path, string text)
    {
        var hasMark = File.ReadAllBytes(path).AsSpan().StartsWith(Encoding.UTF8.Preamble);
        AtomicFile.Write(path, [.. hasMark ? Encoding.UTF8.Preamble : [], .. Encoding.UTF8.GetBytes(text)]);
    }
}
