#if NET
using System.Buffers;
#endif

namespace SecretGuard.Scanning.Reading;

/// <summary>Lends room for the bytes of one file, and the same room for the next: new one for each is much of what a scan has to clear.</summary>
internal static class ByteRoom
{
#if NET
    // What was lent is kept, and hardly any file is longer.
    private const int MaxKept = 1024 * 1024;

    /// <summary>At least so long; its content is anything.</summary>
    public static byte[] Take(int length) => length > MaxKept ? new byte[length] : ArrayPool<byte>.Shared.Rent(length);

    public static void GiveBack(byte[] room)
    {
        if (room.Length <= MaxKept) ArrayPool<byte>.Shared.Return(room);
    }
#else
    /// <summary>At least so long; its content is anything.</summary>
    public static byte[] Take(int length) => new byte[length];

    public static void GiveBack(byte[] room)
    {
    }
#endif
}
