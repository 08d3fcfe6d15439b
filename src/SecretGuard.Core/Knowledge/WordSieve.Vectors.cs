#if NET
using System;
using System.Collections.Generic;
using System.Linq;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace SecretGuard.Knowledge;

/// <summary>
/// Many places at once. The three characters of a word are in one of eight buckets, and a table for each of the three tells which buckets a
/// character may stand in; a place that one bucket allows three times in a row is looked at.
/// </summary>
internal sealed partial class WordSieve
{
    private const int BucketCount = 8;

    // One byte for each value of a character's low bits, one bit for each bucket.
    private readonly Vector256<byte> _first;
    private readonly Vector256<byte> _second;
    private readonly Vector256<byte> _third;

    /// <summary>The widest vectors that a search uses, in bits; 0 for none. The same answer comes from each.</summary>
    internal int Width { get; init; } = Vector256.IsHardwareAccelerated ? 256 : Vector128.IsHardwareAccelerated ? 128 : 0;

    private bool MayUseVectors(int length) => Width == 256 ? length >= Vector256<byte>.Count + GramLength - 1 : Width == 128 && length >= Vector128<byte>.Count + GramLength - 1;

    // Not in tiers: the first one is a hundred times slower here.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private int FirstByVectors(string text, int start, int end)
    {
        ref var characters = ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(text.AsSpan()));
        var step = Width == 256 ? Vector256<byte>.Count : Vector128<byte>.Count;
        var last = end - step - GramLength + 1;
        for (var at = start; ; at = Math.Min(at + step, last))
        {
            var places = Width == 256 ? Places256(ref characters, at) : Places128(ref characters, at);
            for (; places != 0; places &= places - 1)
            {
                var place = at + BitOperations.TrailingZeroCount(places);
                var list = _listOfGram[GramOf(text, place)];
                if (list == 0) continue;
                var begin = WordAround(text, start, place, end, _lists[list - 1]);
                if (begin >= 0) return begin;
            }

            if (at == last) return -1;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private uint Places256(ref ushort characters, int at) =>
        (~Vector256.Equals(
            Vector256.Shuffle(_first, Load256(ref characters, at)) & Vector256.Shuffle(_second, Load256(ref characters, at + 1)) & Vector256.Shuffle(_third, Load256(ref characters, at + 2)),
            Vector256<byte>.Zero)).ExtractMostSignificantBits();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<byte> Load256(ref ushort characters, int at)
    {
        var mask = Vector256.Create((ushort)MaskOfOne);
        return Vector256.Narrow(
            Vector256.LoadUnsafe(ref characters, (nuint)at) & mask, Vector256.LoadUnsafe(ref characters, (nuint)(at + Vector256<ushort>.Count)) & mask);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private uint Places128(ref ushort characters, int at) =>
        (~Vector128.Equals(
            Of(_first, Load128(ref characters, at)) & Of(_second, Load128(ref characters, at + 1)) & Of(_third, Load128(ref characters, at + 2)),
            Vector128<byte>.Zero)).ExtractMostSignificantBits();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<byte> Load128(ref ushort characters, int at)
    {
        var mask = Vector128.Create((ushort)MaskOfOne);
        return Vector128.Narrow(
            Vector128.LoadUnsafe(ref characters, (nuint)at) & mask, Vector128.LoadUnsafe(ref characters, (nuint)(at + Vector128<ushort>.Count)) & mask);
    }

    // A place outside of its half gives nothing.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<byte> Of(Vector256<byte> table, Vector128<byte> bits) =>
        Vector128.Shuffle(table.GetLower(), bits) | Vector128.Shuffle(table.GetUpper(), bits ^ Vector128.Create((byte)Vector128<byte>.Count));

    // Words that share characters share a bucket: what a bucket allows grows with the product of what it allows at each place.
    private static (Vector256<byte> First, Vector256<byte> Second, Vector256<byte> Third) Buckets(List<int> grams)
    {
        var allowed = Enumerable.Range(0, BucketCount).Select(_ => new uint[GramLength]).ToArray();
        foreach (var gram in grams.OrderByDescending(gram => CostWith(new uint[GramLength], gram)))
        {
            var best = allowed.MinBy(bucket => CostWith(bucket, gram) - CostOf(bucket))!;
            for (var i = 0; i < GramLength; i++) best[i] |= BitOf(gram, i);
        }

        return (TableOf(allowed, 0), TableOf(allowed, 1), TableOf(allowed, 2));
    }

    private static uint BitOf(int gram, int place) => 1u << ((gram >> (BitsOfOne * (GramLength - 1 - place))) & MaskOfOne);

    private static double CostWith(uint[] bucket, int gram) => CostOf(bucket.Select((bits, i) => bits | BitOf(gram, i)).ToArray());

    private static double CostOf(uint[] bucket) =>
        bucket.Aggregate(1.0, (cost, bits) => cost * Enumerable.Range(0, MaskOfOne + 1).Where(one => (bits >> one & 1) != 0).Sum(GramFrequency.Of));

    private static Vector256<byte> TableOf(uint[][] allowed, int place)
    {
        var table = new byte[Vector256<byte>.Count];
        for (var bucket = 0; bucket < BucketCount; bucket++)
            for (var one = 0; one < table.Length; one++)
                if ((allowed[bucket][place] >> one & 1) != 0) table[one] |= (byte)(1 << bucket);
        return Vector256.Create(table);
    }
}
#endif
