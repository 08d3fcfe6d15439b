using System;
using System.IO;
using System.Threading;

namespace SecretGuard.Scanning.Reading;

/// <summary>Reads one file as text. Pipes, devices and sockets are never opened.</summary>
internal static class TextFileReader
{
    // So long an opening may take before the file is looked at again.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

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

    // Writers and deleters may go on: a scan must not disturb a running build.
    private static FileStream Open(string path) => new(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 1);

    // It may have become a pipe since it was looked at, whose opening waits for a writer for ever: then it gets one, who says nothing.
    private static FileStream OpenFileOrPipe(string path)
    {
        using var patience = new Timer(_ => Release(path), null, Patience, Patience);
        return Open(path);
    }

    private static void Release(string path)
    {
        try
        {
            // A pipe that is opened for both waits for nobody. What is a file again is left alone.
            if (LengthOf(new FileInfo(path)) == 0) new FileStream(path, FileMode.Open, FileAccess.ReadWrite, FileShare.ReadWrite | FileShare.Delete, bufferSize: 1).Dispose();
        }
        catch (Exception exception) when (ReadFailure.IsFailure(exception))
        {
            // It is gone, or nobody may write to it.
        }
    }

    private static FileContent ReadOpened(string path, int expected, int maxBytes)
    {
        using var stream = Path.DirectorySeparatorChar == '/' ? OpenFileOrPipe(path) : Open(path);
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
