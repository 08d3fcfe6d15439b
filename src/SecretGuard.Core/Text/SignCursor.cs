#if NET
using System;
using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
#endif

namespace SecretGuard.Text;

/// <summary>Finds the signs of a set in one text, asked for them in their order: a block of 32 characters at a time where the platform can.</summary>
internal sealed class SignCursor
{
#if NET
    private const int BlockLength = 32;

    private int _block = -1;
    private uint _signsOfBlock;

#endif
    private readonly SignTable _table;
    private readonly string _text;

    /// <param name="table">The signs.</param>
    /// <param name="text">Where they are looked for.</param>
    public SignCursor(SignTable table, string text)
    {
        _table = table;
        _text = text;
    }

    /// <summary>The first sign that is not before a place; the length of the text when there is none.</summary>
    public int NextFrom(int at)
    {
#if NET
        while (at < _text.Length)
        {
            var block = at & ~(BlockLength - 1);
            if (block != _block) (_block, _signsOfBlock) = (block, SignsAt(block));
            var signs = _signsOfBlock >> (at - block);
            if (signs != 0) return at + BitOperations.TrailingZeroCount(signs);
            at = block + BlockLength;
        }

        return _text.Length;
#else
        while (at < _text.Length && !_table.Has(_text[at])) at++;
        return at;
#endif
    }

#if NET
    // A bit for each character of a block.
    private uint SignsAt(int block)
    {
        if (Avx2.IsSupported && block + BlockLength <= _text.Length) return SignsOf(_text.AsSpan(block, BlockLength));
        var signs = 0u;
        for (var i = Math.Min(BlockLength, _text.Length - block) - 1; i >= 0; i--) signs = (signs << 1) | (_table.Has(_text[block + i]) ? 1u : 0);
        return signs;
    }

    private uint SignsOf(ReadOnlySpan<char> block)
    {
        var characters = MemoryMarshal.Cast<char, ushort>(block);
        var bytes = Vector256.NarrowWithSaturation(Vector256.Create(characters), Vector256.Create(characters[Vector256<ushort>.Count..]));
        var nibble = Vector256.Create((byte)0x0F);
        var columns = Avx2.Shuffle(_table.RowsOfColumns, bytes & nibble);
        var rows = Avx2.Shuffle(SignTable.Rows, (bytes.AsUInt16() >>> 4).AsByte() & nibble);
        return (~Vector256.Equals(columns & rows, Vector256<byte>.Zero)).ExtractMostSignificantBits();
    }
#endif
}
