using System.IO;

namespace SecretGuard.Scanning.Ignoring;

/// <summary>Paths as git writes them.</summary>
internal static class GitPath
{
    /// <summary>With forward slashes. Where the system's separator is a slash, a backslash is part of a name and stays.</summary>
    public static string Of(string path) => Path.DirectorySeparatorChar == '\\' ? path.Replace('\\', '/') : path;
}
