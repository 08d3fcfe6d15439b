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
            var (one, two, three) = (BucketTable.BytesAt(ref characters, at), BucketTable.BytesAt(ref characters, at + 1), BucketTable.BytesAt(ref characters, at + 2));
            var allowed = _tables.First.Allowed(one) & _tables.Second.Allowed(two) & _tables.Third.Allowed(three);
            if (_furtherTables is { } further) allowed |= further.First.Allowed(one) & further.Second.Allowed(two) & further.Third.Allowed(three);
            return BucketTable.BitsOf(allowed);
        }

        var (first, second, third) = (Bytes128(ref characters, at), Bytes128(ref characters, at + 1), Bytes128(ref characters, at + 2));
        var allowedOfHalf = _tables.First.Allowed(first) & _tables.Second.Allowed(second) & _tables.Third.Allowed(third);
        if (_furtherTables is { } furtherOfHalf) allowedOfHalf |= furtherOfHalf.First.Allowed(first) & furtherOfHalf.Second.Allowed(second) & furtherOfHalf.Third.Allowed(third);
        return (~Vector128.Equals(allowedOfHalf, Vector128<byte>.Zero)).ExtractMostSignificantBits();
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<byte> Bytes128(ref ushort characters, int at) =>
        Vector128.NarrowWithSaturation(Vector128.LoadUnsafe(ref characters, (nuint)at), Vector128.LoadUnsafe(ref characters, (nuint)(at + Vector128<ushort>.Count)));
}
#endif
