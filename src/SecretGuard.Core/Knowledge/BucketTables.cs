#if NET
using System.Collections.Generic;
using System.Linq;
using System.Numerics;

namespace SecretGuard.Knowledge;

/// <summary>
/// Words in eight buckets by three characters of each. Words that share characters share a bucket: how often it is met grows with the product of
/// what it allows at each place.
/// </summary>
internal sealed class BucketTables
{
    private const int Count = 8;
    private const int Places = 3;
    private const int Columns = BucketTable.Columns;
    private const char LastByte = '\u00ff';
    private const char SmallBit = '\u0020';

    // With more of them in eight buckets, nearly every text meets one of the buckets every few characters.
    private const int MostLists = 24;

    private BucketTables(Bucket[] buckets, int start) =>
        (First, Second, Third) = (TableOf(buckets, start, 0), TableOf(buckets, start, 1), TableOf(buckets, start, 2));

    /// <summary>As many as are worth the time that each takes.</summary>
    /// <param name="grams">Three characters of each word, or two, behind which any may stand; those of one list have the same low bits.</param>
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
        var characters = new string[Count];
        for (var i = 0; i < Count; i++) characters[i] = buckets[start + i].Characters[place];
        return new BucketTable(characters);
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
                    if (place < gram.Length) Add(place, gram[place], isOrdinal);
                    else AddAll(place);
                }

            Cost = CostWith(null);
        }

        /// <summary>Those that stand at each place.</summary>
        public string[] Characters { get; } = { string.Empty, string.Empty, string.Empty };

        // A bit for each column and row of the ASCII chart that they stand in, as a table keeps them.
        private uint[] InColumns { get; } = new uint[Places];

        private uint[] InRows { get; } = new uint[Places];

        /// <summary>How often texts meet it.</summary>
        public double Cost { get; private set; }

        public void Add(Bucket other)
        {
            for (var place = 0; place < Places; place++)
            {
                Characters[place] += other.Characters[place];
                InColumns[place] |= other.InColumns[place];
                InRows[place] |= other.InRows[place];
            }

            Cost = CostWith(null);
        }

        private void Add(int place, char one, bool isOrdinal)
        {
            Add(place, one);
            if (!isOrdinal && one is >= 'a' and <= 'z') Add(place, (char)(one & ~SmallBit));
        }

        private void Add(int place, char one)
        {
            Characters[place] += one;
            InColumns[place] |= 1u << (one % Columns);
            InRows[place] |= 1u << (one / Columns);
        }

        // What is beyond a byte is looked for as its last value.
        private void AddAll(int place)
        {
            for (var one = '\0'; one <= LastByte; one++) Add(place, one);
        }

        /// <summary>The same, together with another one.</summary>
        public double CostWith(Bucket? other)
        {
            var cost = 1.0;
            for (var place = 0; place < Places; place++)
                cost *= FrequencyOf(InColumns[place] | (other?.InColumns[place] ?? 0), InRows[place] | (other?.InRows[place] ?? 0));
            return cost;
        }

        // Of all characters that the bucket allows at a place: those in any of its columns and any of its rows.
        private static int FrequencyOf(uint columns, uint rows)
        {
            var sum = 0;
            for (; rows != 0; rows &= rows - 1)
            {
                var row = Columns * BitOperations.TrailingZeroCount(rows);
                for (var left = columns; left != 0; left &= left - 1) sum += GramFrequency.Of(row + BitOperations.TrailingZeroCount(left));
            }

            return sum;
        }
    }
}
#endif
