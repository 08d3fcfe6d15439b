#if NET
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace SecretGuard.Knowledge;

/// <summary>
/// Which of eight buckets a character may stand in, at one of the three places: one bit for each bucket, by the column of the character in the ASCII
/// chart and by its row, sixteen to a row. A bucket has all characters of its columns in its rows; nothing beyond ASCII.
/// </summary>
internal sealed class BucketTable
{
    private const int Columns = 16;

    // Each half of a vector looks into a half of its own.
    private Vector256<byte> _columns;
    private Vector256<byte> _rows;

    public void Allow(char character, int bucket)
    {
        _columns = WithBit(_columns, character % Columns, bucket);
        _rows = WithBit(_rows, character / Columns, bucket);
    }

    /// <summary>For each character the buckets that it may stand in.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Vector256<byte> Allowed(Vector256<byte> characters)
    {
        var nibble = Vector256.Create((byte)(Columns - 1));
        var (columns, rows) = (characters & nibble, (characters.AsUInt16() >>> 4).AsByte() & nibble);
        return Avx2.IsSupported
            ? Avx2.Shuffle(_columns, columns) & Avx2.Shuffle(_rows, rows)
            : Vector256.Create(Allowed(characters.GetLower()), Allowed(characters.GetUpper()));
    }

    /// <inheritdoc cref="Allowed(Vector256{byte})"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Vector128<byte> Allowed(Vector128<byte> characters)
    {
        var nibble = Vector128.Create((byte)(Columns - 1));
        return Vector128.Shuffle(_columns.GetLower(), characters & nibble) & Vector128.Shuffle(_rows.GetLower(), (characters.AsUInt16() >>> 4).AsByte() & nibble);
    }

    private static Vector256<byte> WithBit(Vector256<byte> table, int place, int bucket)
    {
        var bits = (byte)(table.GetElement(place) | (1 << bucket));
        return table.WithElement(place, bits).WithElement(place + Columns, bits);
    }
}
#endif
