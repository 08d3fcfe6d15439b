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
    private const int Vector128Bits = 128;

    private readonly BucketTables _tables;
    private readonly BucketTables? _furtherTables;

    /// <summary>The widest vectors that a search uses, in bits; 0 for none. The same answer comes from each.</summary>
    internal int Width { get; init; } = Vector256.IsHardwareAccelerated ? 256 : Vector128.IsHardwareAccelerated ? Vector128Bits : 0;

    private int Step => Width / 8;

    private bool MayUseVectors(int length) => Width > 0 && length >= Step + GramLength - 1;

    private int SearchByVectors(string text, int start, int end, List<int>? all)
    {
        ref var characters = ref BucketTable.CharactersOf(text);
        var at = start;
        if (Width == Vector128Bits && BucketTable.CanShift && SearchBehindBlocks(text, start, ref at, end, all) is var found and >= 0) return found;
        var last = end - Step - GramLength + 1;
        for (at = Math.Min(at, last); ; at = Math.Min(at + Step, last))
        {
            var begin = FirstOf(PlacesAt(ref characters, at), text, start, at, end, all);
            if (begin >= 0) return begin;
            if (at == last) return -1;
        }
    }

    // Where the first word begins, or -1, of those whose three characters end in whole pairs of blocks; then the next place to look at. Each character is
    // looked at once: what its block says of the first and the second is moved to where the third stands.
    private int SearchBehindBlocks(string text, int start, ref int next, int end, List<int>? all)
    {
        ref var characters = ref BucketTable.CharactersOf(text);
        var (first, second, furtherFirst, furtherSecond) = (Vector128<byte>.Zero, Vector128<byte>.Zero, Vector128<byte>.Zero, Vector128<byte>.Zero);
        var (tables, further) = (_tables, _furtherTables);
        var at = next;
        for (; at + (2 * Vector128<byte>.Count) <= end; at += 2 * Vector128<byte>.Count)
        {
            var (one, two) = (BucketTable.HalfAt(ref characters, at), BucketTable.HalfAt(ref characters, at + Vector128<byte>.Count));
            var (allowedOne, allowedTwo) = (AllowedBehind(tables, one, ref first, ref second), AllowedBehind(tables, two, ref first, ref second));
            if (further is not null)
            {
                allowedOne |= AllowedBehind(further, one, ref furtherFirst, ref furtherSecond);
                allowedTwo |= AllowedBehind(further, two, ref furtherFirst, ref furtherSecond);
            }

            if ((allowedOne | allowedTwo) == Vector128<byte>.Zero) continue;
            var begin = FirstOf(BucketTable.BitsOf(allowedOne) | (BucketTable.BitsOf(allowedTwo) << Vector128<byte>.Count), text, start, at - GramLength + 1, end, all);
            if (begin >= 0) return begin;
        }

        next = Math.Max(start, at - GramLength + 1);
        return -1;
    }

    // The first and the second of the block before become those of this one.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<byte> AllowedBehind(BucketTables tables, Vector128<byte> block, ref Vector128<byte> first, ref Vector128<byte> second)
    {
        var (nextFirst, nextSecond) = (tables.First.Allowed(block), tables.Second.Allowed(block));
        var allowed = tables.Third.Allowed(block) & BucketTable.Behind(second, nextSecond, BucketTable.OneBefore) & BucketTable.Behind(first, nextFirst, BucketTable.TwoBefore);
        (first, second) = (nextFirst, nextSecond);
        return allowed;
    }

    // Each bit is a place, counted from another one.
    private int FirstOf(uint places, string text, int start, int at, int end, List<int>? all)
    {
        for (; places != 0; places &= places - 1)
        {
            var place = at + BitOperations.TrailingZeroCount(places);
            var list = _listOfGram[GramOf(ref Unsafe.Add(ref MemoryMarshal.GetReference(text.AsSpan()), place))];
            if (list == 0) continue;
            var begin = WordAround(text, start, place, end, _lists[list - 1], all);
            if (begin >= 0) return begin;
        }

        return -1;
    }

    // Whoever asks knows that three characters stand there.
    private static int GramOf(ref char first) => GramOf(first, Unsafe.Add(ref first, 1), Unsafe.Add(ref first, 2));

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

        var (first, second, third) = (BucketTable.HalfAt(ref characters, at), BucketTable.HalfAt(ref characters, at + 1), BucketTable.HalfAt(ref characters, at + 2));
        var allowedOfHalf = _tables.First.Allowed(first) & _tables.Second.Allowed(second) & _tables.Third.Allowed(third);
        if (_furtherTables is { } furtherOfHalf) allowedOfHalf |= furtherOfHalf.First.Allowed(first) & furtherOfHalf.Second.Allowed(second) & furtherOfHalf.Third.Allowed(third);
        return BucketTable.BitsOf(allowedOfHalf);
    }
}
#endif
