using System;

namespace SecretGuard.Scanning.Reading;

/// <summary>Reads one file as text. Pipes, devices and sockets are never opened.</summary>
internal static class TextFileReader
{
    /// <param name="path">Absolute.</param>
    /// <param name="maxBytes">Larger files are not read.</param>
    public static FileContent Read(string path, int maxBytes) => Read(path, maxBytes, new FileOpenings(), null);

    /// <param name="path">Absolute.</param>
    /// <param name="maxBytes">Larger files are not read.</param>
    /// <param name="openings">Of the scan.</param>
    /// <param name="known">Its length, where somebody has just looked.</param>
    public static FileContent Read(string path, int maxBytes, FileOpenings openings, long? known)
    {
        if (BinaryNames.IsBinary(path)) return FileContent.Binary;
        try
        {
            var length = known ?? FileLength.Of(path);
            if (length > maxBytes) return FileContent.TooLarge;

            // Pipes, devices, sockets and the files of /proc say zero. An empty file has nothing to find, so none of them is opened.
            return length == 0 ? FileContent.Of(string.Empty) : ReadOpened(path, maxBytes, openings);
        }
        catch (Exception exception) when (ReadFailure.IsFailure(exception))
        {
            return FileContent.Unreadable(ReadFailure.ReasonOf(exception));
        }
    }

    private static FileContent ReadOpened(string path, int maxBytes, FileOpenings openings)
    {
        using var file = openings.Open(path);
        var expected = file.Length;
        if (expected > maxBytes) return FileContent.TooLarge;
        if (expected == 0) return FileContent.Of(string.Empty);
        var bytes = ByteRoom.Take((int)expected + 1);
        try
        {
            var length = ReadAll(file, (int)expected, maxBytes, ref bytes);
            if (length > maxBytes) return FileContent.TooLarge;
            return TextDecoder.Decode(bytes, length) is { } text ? FileContent.Of(text) : FileContent.Binary;
        }
        finally
        {
            ByteRoom.GiveBack(bytes);
        }
    }

    // It may have grown or shrunk meanwhile. Where the system says its length and ends a reading there, that is its end.
    private static int ReadAll(OpenedFile file, int expected, int maxBytes, ref byte[] bytes)
    {
        var length = 0;
        for (int read; (read = file.Read(bytes, length)) > 0;)
        {
            length += read;
            if (length == expected || length > maxBytes) break;
            if (length == bytes.Length) bytes = Grown(bytes, maxBytes);
        }

        return length;
    }

    private static byte[] Grown(byte[] bytes, int maxBytes)
    {
        var grown = ByteRoom.Take((int)Math.Min(maxBytes + 1L, bytes.Length * 2L));
        Buffer.BlockCopy(bytes, 0, grown, 0, bytes.Length);
        ByteRoom.GiveBack(bytes);
        return grown;
    }
}
