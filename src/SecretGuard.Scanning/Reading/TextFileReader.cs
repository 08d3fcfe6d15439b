using System;
using System.IO;

namespace SecretGuard.Scanning.Reading;

/// <summary>Reads one file as text. Pipes, devices and sockets are never opened.</summary>
internal static class TextFileReader
{
    /// <param name="path">Absolute.</param>
    /// <param name="maxBytes">Larger files are not read.</param>
    public static FileContent Read(string path, int maxBytes)
    {
        if (BinaryNames.IsBinary(path)) return FileContent.Binary;
        try
        {
            var length = LengthOf(new FileInfo(path));
            if (length > maxBytes) return FileContent.TooLarge;

            // Pipes, devices, sockets and the files of /proc say zero. An empty file has nothing to find, so none of them is opened.
            return length == 0 ? FileContent.Of(string.Empty) : ReadOpened(path, (int)length, maxBytes);
        }
        catch (Exception exception) when (ReadFailure.IsFailure(exception))
        {
            return FileContent.Unreadable(ReadFailure.ReasonOf(exception));
        }
    }

    // A link's own length is that of its text. Only a file that somebody named can be a link here; the walk leaves them out.
    private static long LengthOf(FileInfo file)
    {
        if (!file.Exists || (file.Attributes & FileAttributes.ReparsePoint) == 0) return file.Length;
#if NET
        return file.ResolveLinkTarget(returnFinalTarget: true) is FileInfo target ? target.Length : file.Length;
#else
        throw new IOException();
#endif
    }

    private static FileContent ReadOpened(string path, int expected, int maxBytes)
    {
        // Writers and deleters may go on: a scan must not disturb a running build.
        using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 1);
        if (!stream.CanSeek) return FileContent.Of(string.Empty);
        var bytes = new byte[expected + 1];
        var length = 0;
        for (int read; (read = stream.Read(bytes, length, bytes.Length - length)) > 0;)
        {
            length += read;
            if (length > maxBytes) return FileContent.TooLarge;
            if (length == bytes.Length) Array.Resize(ref bytes, (int)Math.Min(maxBytes + 1L, bytes.Length * 2L));
        }

        return TextDecoder.Decode(bytes, length) is { } text ? FileContent.Of(text) : FileContent.Binary;
    }
}
