#if NET
using System;
using System.Collections.Generic;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace SecretGuard.Knowledge;

/// <summary>Many places at once: a place that one bucket of <see cref="BucketTables"/> allows three times in a row is looked at.</summary>
internal sealed partial class WordSieve
{
    private readonly BucketTables _tables;
    private readonly BucketTables? _furtherTables;

    /// <summary>The widest vectors that a search uses, in bits; 0 for none. The same answer comes from each.</summary>
    internal int Width { get; init; } = Vector256.IsHardwareAccelerated ? 256 : Vector128.IsHardwareAccelerated ? 128 : 0;

    private int Step => Width / 8;

    private bool MayUseVectors(int length) => Width > 0 && length >= Step + GramLength - 1;

    private int SearchByVectors(string text, int start, int end, List<int>? all)
    {
        ref var characters = ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(text.AsSpan()));
        var last = end - Step - GramLength + 1;
        for (var at = start; ; at = Math.Min(at + Step, last))
        {
            for (var places = PlacesAt(ref characters, at); places != 0; places &= places - 1)
            {
                var place = at + BitOperations.TrailingZeroCount(places);
                var list = _listOfGram[GramOf(text, place)];
                if (list == 0) continue;
                var begin = WordAround(text, start, place, end, _lists[list - 1], all);
                if (begin >= 0) return begin;
            }

            if (at == last) return -1;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private uint PlacesAt(ref ushort characters, int at)
    {
        if (Width == 256)
        {
            var allowed = Allowed256(_tables, ref characters, at);
            if (_furtherTables is { } further) allowed |= Allowed256(further, ref characters, at);
            return (~Vector256.Equals(allowed, Vector256<byte>.Zero)).ExtractMostSignificantBits();
        }

        var allowedOfHalf = Allowed128(_tables, ref characters, at);
        if (_furtherTables is { } furtherOfHalf) allowedOfHalf |= Allowed128(furtherOfHalf, ref characters, at);
        return (~Vector128.Equals(allowedOfHalf, Vector128<byte>.Zero)).ExtractMostSignificantBits();
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private Vector256<byte> Allowed256(BucketTables tables, ref ushort characters, int at) =>
        Allowed256(tables.First, ref characters, at) & Allowed256(tables.Second, ref characters, at + 1) & Allowed256(tables.Third, ref characters, at + 2);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private Vector128<byte> Allowed128(BucketTables tables, ref ushort characters, int at) =>
        Allowed128(tables.First, ref characters, at) & Allowed128(tables.Second, ref characters, at + 1) & Allowed128(tables.Third, ref characters, at + 2);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private Vector256<byte> Allowed256(in BucketTable table, ref ushort characters, int at)
    {
        var (one, other) = (Vector256.LoadUnsafe(ref characters, (nuint)at), Vector256.LoadUnsafe(ref characters, (nuint)(at + Vector256<ushort>.Count)));
        var low = Vector256.Create((ushort)MaskOfOne);
        var allowed = Vector256.Shuffle(table.OfLowBits, Vector256.Narrow(one & low, other & low));
        return _isOrdinal ? allowed & Vector256.Shuffle(table.OfHighBits, Vector256.NarrowWithSaturation(one >>> BitsOfOne, other >>> BitsOfOne)) : allowed;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private Vector128<byte> Allowed128(in BucketTable table, ref ushort characters, int at)
    {
        var (one, other) = (Vector128.LoadUnsafe(ref characters, (nuint)at), Vector128.LoadUnsafe(ref characters, (nuint)(at + Vector128<ushort>.Count)));
        var low = Vector128.Create((ushort)MaskOfOne);
        var bits = Vector128.Narrow(one & low, other & low);
        // A place outside of its half gives nothing.
        var allowed = Vector128.Shuffle(table.OfLowBits.GetLower(), bits) | Vector128.Shuffle(table.OfLowBits.GetUpper(), bits ^ Vector128.Create((byte)Vector128<byte>.Count));
        return _isOrdinal ? allowed & Vector128.Shuffle(table.OfHighBits.GetLower(), Vector128.NarrowWithSaturation(one >>> BitsOfOne, other >>> BitsOfOne)) : allowed;
    }
}
#endif
