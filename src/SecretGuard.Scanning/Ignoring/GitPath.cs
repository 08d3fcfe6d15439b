using System;
using System.IO;
using System.Text;

namespace SecretGuard.Scanning.Ignoring;

/// <summary>Paths as git writes them.</summary>
internal static class GitPath
{
    /// <summary>With forward slashes. Where the system's separator is a slash, a backslash is part of a name and stays.</summary>
    public static string Of(string path) => Path.DirectorySeparatorChar == '\\' ? path.Replace('\\', '/') : path;

    /// <summary>
    /// Each byte of its UTF-8 form as one character: git compares bytes, so that <c>?</c> is half of an <c>ü</c>.
    /// </summary>
    public static string AsBytes(string text)
    {
        return IsAscii(text) ? text : new string(Array.ConvertAll(Encoding.UTF8.GetBytes(text), b => (char)b));
    }

    // Asked for every entry of a walk.
    private static bool IsAscii(string text)
    {
        foreach (var c in text)
            if (c >= '\u0080') return false;

        return true;
    }
}
