#if NET
using System.Numerics;
#endif
using SecretGuard.Knowledge;

namespace SecretGuard.Text;

/// <summary>Finds the signs of a set in one text, asked for them in their order: a block of 32 characters at a time where the platform can.</summary>
internal sealed class SignCursor
{
#if NET
    private const int BlockLength = 32;

    private int _block = -1;
    private uint _signsOfBlock;

#endif
    private readonly SignSet _signs;
    private readonly string _text;

    /// <param name="signs">What is looked for.</param>
    /// <param name="text">Where.</param>
    public SignCursor(SignSet signs, string text)
    {
        _signs = signs;
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
        var next = _signs.IndexIn(_text, at, _text.Length - at);
        return next < 0 ? _text.Length : next;
#endif
    }

#if NET
    // A bit for each character of a block.
    private uint SignsAt(int block)
    {
        if (block + BlockLength <= _text.Length) return _signs.ByRow.BitsAt(ref BucketTable.CharactersOf(_text), block);

        var signs = 0u;
        for (var i = _text.Length - block - 1; i >= 0; i--) signs = (signs << 1) | (_signs.Has(_text[block + i]) ? 1u : 0);
        return signs;
    }
#endif
}
