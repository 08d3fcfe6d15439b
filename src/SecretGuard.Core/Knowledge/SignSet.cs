#if NET
using System;
using System.Numerics;
#endif

namespace SecretGuard.Knowledge;

/// <summary>
/// ASCII characters that are looked for. .NET's own search for more than five characters is compiled when a process first asks for one, which takes
/// longer than a small scan.
/// </summary>
internal sealed class SignSet
{
    private const int Ascii = 128;
#if NET
    private const int BlockLength = 32;
#endif

    private readonly bool[] _signs = new bool[Ascii];

    public SignSet(string signs)
    {
        foreach (var sign in signs) _signs[sign] = true;
#if NET
        var rows = new string?[Ascii / BucketTable.Columns];
        foreach (var sign in signs) rows[sign / BucketTable.Columns] += sign;
        ByRow = new BucketTable(rows);
#endif
    }

#if NET
    /// <summary>A bucket for each row of the ASCII chart: exactly these characters are allowed.</summary>
    public BucketTable ByRow { get; }

#endif
    public bool Has(char c) => c < _signs.Length && _signs[c];

    public bool AnyIn(string text) => IndexIn(text, 0, text.Length) >= 0;

    public bool AnyIn(string text, int start, int length) => IndexIn(text, start, length) >= 0;

    /// <summary>Where the first of them stands, or -1.</summary>
    public int IndexIn(string text, int start, int length)
    {
        var (at, end) = (start, start + length);
#if NET
        if (length >= BlockLength)
        {
            // Throws where the part leaves the text; nothing behind it does.
            ref var part = ref BucketTable.CharactersOf(text.AsSpan(start, length));
            for (; at + BlockLength <= end; at += BlockLength)
                if (ByRow.BitsAt(ref part, at - start) is var bits and > 0) return at + BitOperations.TrailingZeroCount(bits);
        }
#endif
        for (; at < end; at++)
            if (Has(text[at])) return at;

        return -1;
    }
}
