using System.IO;

namespace SecretGuard.Scanning.Reading;

/// <summary>How long a file is, without opening it. Pipes, devices, sockets and the files of /proc say zero.</summary>
internal static class FileLength
{
    // A link's own length is that of its text. Only a file that somebody named can be a link here; the walk leaves them out.
    public static long Of(string path)
    {
        var file = new FileInfo(path);
        if (!file.Exists || (file.Attributes & FileAttributes.ReparsePoint) == 0) return file.Length;
#if NET
        return file.ResolveLinkTarget(returnFinalTarget: true) is FileInfo target ? target.Length : file.Length;
#else
        throw new IOException();
#endif
    }
}
