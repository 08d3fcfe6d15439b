using System;
using System.IO;
#if NET
using Microsoft.Win32.SafeHandles;
#endif

namespace SecretGuard.Scanning.Reading;

/// <summary>A file while it is read. Writers and deleters may go on: a scan must not disturb a running build.</summary>
internal sealed class OpenedFile : IDisposable
{
    private const FileShare Sharing = FileShare.ReadWrite | FileShare.Delete;

#if NET
    private readonly SafeFileHandle _file;

    public OpenedFile(string path, FileAccess access) => _file = File.OpenHandle(path, FileMode.Open, access, Sharing);

    /// <summary>In bytes; none of what has no end, such as a pipe.</summary>
    public long Length
    {
        get
        {
            try
            {
                return RandomAccess.GetLength(_file);
            }
            catch (NotSupportedException)
            {
                return 0;
            }
        }
    }

    /// <summary>Reads on, behind what was read before. Returns how much; nothing at the end.</summary>
    public int Read(byte[] bytes, int start) => RandomAccess.Read(_file, bytes.AsSpan(start), start);
#else
    // A buffer of one byte is none.
    private readonly FileStream _file;

    public OpenedFile(string path, FileAccess access) => _file = new FileStream(path, FileMode.Open, access, Sharing, bufferSize: 1);

    /// <summary>In bytes; none of what has no end, such as a pipe.</summary>
    public long Length => _file.CanSeek ? _file.Length : 0;

    /// <summary>Reads on, behind what was read before. Returns how much; nothing at the end.</summary>
    public int Read(byte[] bytes, int start) => _file.Read(bytes, start, bytes.Length - start);
#endif

    public void Dispose() => _file.Dispose();
}
