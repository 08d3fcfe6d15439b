#if NET
using System;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.Arm;
using System.Runtime.Intrinsics.X86;

namespace SecretGuard.Knowledge;

/// <summary>
/// Which of eight buckets a character may stand in, at one of the three places: one bit for each bucket, by the column of the character in the ASCII
/// chart and by its row, sixteen to a row. A bucket has all characters of its columns in its rows; nothing beyond ASCII.
/// </summary>
internal sealed class BucketTable
{
    /// <summary>Of a row.</summary>
    public const int Columns = 16;

    /// <summary>Where in the block before it the character before the first one stands.</summary>
    public const byte OneBefore = Columns - 1;

    /// <summary>The same of the one before that.</summary>
    public const byte TwoBefore = Columns - 2;

    private readonly Vector256<byte> _columns;
    private readonly Vector256<byte> _rows;

    /// <param name="buckets">The characters of each; null for none.</param>
    public BucketTable(ReadOnlySpan<string?> buckets)
    {
        var (columns, rows) = (new byte[Vector256<byte>.Count], new byte[Vector256<byte>.Count]);
        for (var bucket = 0; bucket < buckets.Length; bucket++)
            foreach (var character in buckets[bucket] ?? string.Empty)
            {
                columns[character % Columns] |= (byte)(1 << bucket);
                rows[character / Columns] |= (byte)(1 << bucket);
            }

        (_columns, _rows) = (InBothHalves(columns), InBothHalves(rows));
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
        return Vector128.ShuffleNative(_columns.GetLower(), characters & nibble) & Vector128.ShuffleNative(_rows.GetLower(), (characters.AsUInt16() >>> 4).AsByte() & nibble);
    }

    /// <summary>The first of a text's characters, as the other members take them.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ref ushort CharactersOf(ReadOnlySpan<char> text) => ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(text));

    /// <summary>A bit for each of 32 characters of a text that may stand in any bucket.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public uint BitsAt(ref ushort characters, int at) => Vector256.IsHardwareAccelerated ? BitsOf(Allowed(BytesAt(ref characters, at))) : BitsOfHalvesAt(ref characters, at);

    /// <summary>The same, with half as wide vectors.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public uint BitsOfHalvesAt(ref ushort characters, int at) =>
        BitsOf(Allowed(HalfAt(ref characters, at))) | (BitsOf(Allowed(HalfAt(ref characters, at + Columns))) << Columns);

    /// <summary>16 characters of a text; one that is beyond a byte becomes one beyond ASCII, or zero, which no table holds alone.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<byte> HalfAt(ref ushort characters, int at)
    {
        var (one, two) = (Vector128.LoadUnsafe(ref characters, (nuint)at), Vector128.LoadUnsafe(ref characters, (nuint)(at + Vector128<ushort>.Count)));
        // x64 takes the upper half of all characters for negative ones.
        return Sse2.IsSupported ? Sse2.PackUnsignedSaturate(one.AsInt16(), two.AsInt16()) : Vector128.NarrowWithSaturation(one, two);
    }

    /// <summary>32 characters of a text; one that is beyond a byte becomes one beyond ASCII.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<byte> BytesAt(ref ushort characters, int at) =>
        Vector256.NarrowWithSaturation(Vector256.LoadUnsafe(ref characters, (nuint)at), Vector256.LoadUnsafe(ref characters, (nuint)(at + Vector256<ushort>.Count)));

    /// <summary>A bit for each character that may stand in any bucket.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint BitsOf(Vector256<byte> allowed) => (~Vector256.Equals(allowed, Vector256<byte>.Zero)).ExtractMostSignificantBits();

    /// <inheritdoc cref="BitsOf(Vector256{byte})"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint BitsOf(Vector128<byte> allowed) => (~Vector128.Equals(allowed, Vector128<byte>.Zero)).ExtractMostSignificantBits();

    /// <summary>The platform can do <see cref="Behind"/>.</summary>
    public static bool CanShift => Ssse3.IsSupported || AdvSimd.IsSupported;

    /// <summary>For each character what is said of one before it.</summary>
    /// <param name="before">Of the block before.</param>
    /// <param name="block">Of its own.</param>
    /// <param name="from"><see cref="OneBefore"/> or <see cref="TwoBefore"/>.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<byte> Behind(Vector128<byte> before, Vector128<byte> block, [ConstantExpected(Max = OneBefore)] byte from) =>
        Ssse3.IsSupported ? Ssse3.AlignRight(block, before, from) : AdvSimd.ExtractVector128(before, block, from);

    // Each half of a vector looks into a half of its own.
    private static Vector256<byte> InBothHalves(byte[] table)
    {
        Array.Copy(table, 0, table, Columns, Columns);
        return Vector256.LoadUnsafe(ref table[0]);
    }
}
#endif
