using System;
using System.Collections.Generic;
using System.Text;

namespace SecretGuard.Fuzzing.Inputs;

/// <summary>Changes a text as no person would.</summary>
internal sealed class Mutator
{
    /// <summary>In characters; nothing is made longer.</summary>
    private const int Longest = 256 * 1024;

    private readonly FuzzRandom _random;
    private readonly StringBuilder _text;
    private readonly Func<string> _other;
    private readonly Action[] _changes;

    private Mutator(string text, Func<string> other, FuzzRandom random)
    {
        _random = random;
        _other = other;
        _text = new StringBuilder(text);
        // What is named twice happens twice as often.
        _changes =
        [
            InsertToken, InsertToken, InsertToken, Delete, Delete, Duplicate, Duplicate, FlipBit, FlipBit, ReplaceByToken, Reverse, Move, Splice, Splice, Truncate,
            BehindAnother, ChangeLineEnds, Stray, FlipByte, Nest, Repeat,
        ];
    }

    /// <param name="text">What it begins with.</param>
    /// <param name="other">Another text of the same kind.</param>
    /// <param name="random">Decides everything.</param>
    public static string Mutate(string text, Func<string> other, FuzzRandom random)
    {
        var mutator = new Mutator(text, other, random);
        for (var edits = random.Next(6) + 1; edits > 0; edits--) random.Of(mutator._changes)();
        return mutator._text.ToString(0, Math.Min(mutator._text.Length, Longest));
    }

    private int Place() => _random.Next(_text.Length + 1);

    // Mostly short: a long one leaves nothing of the text.
    private (int Start, int Length) Range()
    {
        var start = Place();
        var longest = _random.OneIn(8) ? _text.Length : 24;
        return (start, Math.Min(_random.Next(longest + 1), _text.Length - start));
    }

    private void InsertToken() => _text.Insert(Place(), _random.Of(Tokens.All));

    private void ReplaceByToken()
    {
        Delete();
        InsertToken();
    }

    private void Delete()
    {
        var (start, length) = Range();
        _text.Remove(start, length);
    }

    private void Duplicate()
    {
        var (start, length) = Range();
        _text.Insert(start, _text.ToString(start, length));
    }

    private void Move()
    {
        var (start, length) = Range();
        var part = _text.ToString(start, length);
        _text.Remove(start, length).Insert(Place(), part);
    }

    private void Reverse()
    {
        var (start, length) = Range();
        for (var (low, high) = (start, start + length - 1); low < high; low++, high--) (_text[low], _text[high]) = (_text[high], _text[low]);
    }

    private void FlipBit()
    {
        if (_text.Length == 0) return;
        var at = _random.Next(_text.Length);
        _text[at] = (char)(_text[at] ^ (1 << _random.Next(_random.OneIn(4) ? 16 : 7)));
    }

    // As a file with a broken byte is decoded.
    private void FlipByte()
    {
        var (start, length) = Range();
        var bytes = Encoding.UTF8.GetBytes(_text.ToString(start, length));
        if (bytes.Length == 0) return;
        bytes[_random.Next(bytes.Length)] ^= (byte)(1 << _random.Next(8));
        _text.Remove(start, length).Insert(start, Encoding.UTF8.GetString(bytes));
    }

    private void Stray() => _text.Insert(Place(), (char)_random.Of(Strays));

    private static readonly IReadOnlyList<int> Strays = [0, 0xD800, 0xDBFF, 0xDC00, 0xDFFF, 0xFFFE, 0xFFFF, 0xFEFF, 0x7F, 0x1B, 0x85, 0x2028, 0x2029, 0xB, 0xC];

    private void Splice()
    {
        var other = _other();
        var at = Place();
        var from = _random.Next(other.Length + 1);
        _text.Remove(at, _text.Length - at).Append(other, from, other.Length - from);
    }

    private void BehindAnother()
    {
        var other = _other();
        var from = _random.Next(other.Length + 1);
        _text.Insert(Place(), other.AsSpan(from, Math.Min(other.Length - from, _random.Next(400))));
    }

    private void Truncate()
    {
        if (_random.OneIn(2)) _text.Length = Place();
        else _text.Remove(0, Place());
    }

    private void ChangeLineEnds()
    {
        if (_random.OneIn(2)) _text.Replace("\r\n", "\n").Replace("\n", _random.OneIn(2) ? "\r\n" : "\r");
        else if (_text.Length > 0)
        {
            var (start, length) = Range();
            _text.Replace('\n', '\r', start, length);
        }
    }

    private void Nest()
    {
        var (open, close) = _random.Of(Tokens.Pairs);
        var (start, length) = Range();
        var depth = Count();
        if (!_random.OneIn(3)) _text.Insert(start + length, close, depth);
        _text.Insert(start, open, depth);
    }

    private void Repeat()
    {
        var (start, length) = Range();
        var part = _random.OneIn(2) ? _random.Of(Tokens.All) : _text.ToString(start, Math.Min(length, 64));
        _text.Insert(start, part, Count());
    }

    // Now and then far more than any person writes.
    private int Count() => _random.Next(80) switch
    {
        0 => _random.Next(8000),
        < 6 => _random.Next(400),
        _ => _random.Next(12),
    };
}
