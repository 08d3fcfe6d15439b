using System;
using System.IO;
using System.Text;

namespace SecretGuard.Testing;

/// <summary>A folder of its own for one test.</summary>
public sealed class TemporaryFolder : IDisposable
{
    public TemporaryFolder() => Path = Directory.CreateTempSubdirectory("secretguard-").FullName;

    public string Path { get; }

    /// <summary>Creates a file and the folders above it. Returns its absolute path.</summary>
    public string Write(string relative, string content = "text") => Write(relative, Encoding.UTF8.GetBytes(content));

    public string Write(string relative, byte[] content) => WriteTo(Path, relative, content);

    /// <summary>The same in a folder that somebody else has made.</summary>
    public static string WriteTo(string folder, string relative, string content) => WriteTo(folder, relative, Encoding.UTF8.GetBytes(content));

    public static string WriteTo(string folder, string relative, byte[] content)
    {
        var path = System.IO.Path.Combine(folder, relative);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, content);
        return path;
    }

    public string At(string relative) => System.IO.Path.Combine(Path, relative);

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
