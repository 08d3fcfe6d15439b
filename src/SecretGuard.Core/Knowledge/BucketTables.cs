#if NET
using System.Collections.Generic;
using System.Linq;
using System.Runtime.Intrinsics;

namespace SecretGuard.Knowledge;

/// <summary>Which of eight buckets a character may stand in, at one of the three places: one bit for each bucket.</summary>
/// <param name="OfLowBits">By a character's low five bits.</param>
/// <param name="OfHighBits">By the bits above; nothing beyond ASCII.</param>
internal readonly record struct BucketTable(Vector256<byte> OfLowBits, Vector256<byte> OfHighBits);

/// <summary>
/// Words in eight buckets by three characters of each. Words that share characters share a bucket: how often it is met grows with the product of
/// what it allows at each place.
/// </summary>
internal sealed class BucketTables
{
    private const int Count = 8;
    private const int Places = 3;
    private const int Bits = 5;
    private const int LowMask = (1 << Bits) - 1;
    private const int Highs = 4;

    // With more of them in eight buckets, nearly every text meets one of the buckets every few characters.
    private const int MostLists = 64;
    private const uint AnyHigh = (1 << Highs) - 1;

    private BucketTables(Bucket[] buckets, int start) =>
        (First, Second, Third) = (TableOf(buckets, start, 0), TableOf(buckets, start, 1), TableOf(buckets, start, 2));

    /// <summary>As many as are worth the time that each takes.</summary>
    /// <param name="grams">Three characters of each word; those of one list have the same low bits.</param>
    /// <param name="isOrdinal">Small letters are others than large ones.</param>
    public static BucketTables[] Of(IReadOnlyList<IReadOnlyList<string>> grams, bool isOrdinal)
    {
        var buckets = new Bucket[grams.Count > MostLists ? 2 * Count : Count];
        for (var i = 0; i < buckets.Length; i++) buckets[i] = new Bucket();
        foreach (var list in StableOrder.Of(grams.Select(list => new Bucket(list, isOrdinal)), CostliestFirst)) BestFor(list, buckets).Add(list);

        return buckets.Length == Count ? [new(buckets, 0)] : [new(buckets, 0), new(buckets, Count)];
    }

    public BucketTable First { get; }

    public BucketTable Second { get; }

    public BucketTable Third { get; }

    private static int CostliestFirst(Bucket one, Bucket other) => other.Cost.CompareTo(one.Cost);

    private static Bucket BestFor(Bucket list, Bucket[] buckets)
    {
        var best = buckets[0];
        var least = double.MaxValue;
        foreach (var bucket in buckets)
        {
            var more = bucket.CostWith(list) - bucket.Cost;
            if (more >= least) continue;
            best = bucket;
            least = more;
        }

        return best;
    }

    private static BucketTable TableOf(Bucket[] buckets, int start, int place)
    {
        var (low, high) = (new byte[Vector256<byte>.Count], new byte[Vector256<byte>.Count]);
        for (var i = 0; i < Count; i++)
        {
            for (var one = 0; one <= LowMask; one++)
                if ((buckets[start + i].Low[place] >> one & 1) != 0) low[one] |= (byte)(1 << i);
            for (var one = 0; one < Highs; one++)
                if ((buckets[start + i].High[place] >> one & 1) != 0) high[one] |= (byte)(1 << i);
        }

        return new BucketTable(Vector256.LoadUnsafe(ref low[0]), Vector256.LoadUnsafe(ref high[0]));
    }

    private sealed class Bucket
    {
        public Bucket()
        {
        }

        public Bucket(IReadOnlyList<string> grams, bool isOrdinal)
        {
            foreach (var gram in grams)
                for (var place = 0; place < Places; place++)
                {
                    Low[place] |= 1u << (gram[place] & LowMask);
                    High[place] |= isOrdinal ? 1u << (gram[place] >> Bits) : AnyHigh;
                }

            Cost = CostWith(null);
        }

        public uint[] Low { get; } = new uint[Places];

        public uint[] High { get; } = new uint[Places];

        /// <summary>How often texts meet it.</summary>
        public double Cost { get; private set; }

        public void Add(Bucket other)
        {
            for (var place = 0; place < Places; place++)
            {
                Low[place] |= other.Low[place];
                High[place] |= other.High[place];
            }

            Cost = CostWith(null);
        }

        /// <summary>The same, together with another one.</summary>
        public double CostWith(Bucket? other)
        {
            var cost = 1.0;
            for (var place = 0; place < Places; place++)
                cost *= GramFrequency.Of(Low[place] | (other?.Low[place] ?? 0), High[place] | (other?.High[place] ?? 0));
            return cost;
        }
    }
}
#endif
