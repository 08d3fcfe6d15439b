using System;
using SecretGuard.Text;

namespace SecretGuard.Candidates.Code;

/// <summary>Reads the quoted texts of a dialect.</summary>
internal sealed class CodeQuotes
{
    private const int MaxPrefix = 4;
    private const int MaxHole = 256;

    private readonly SourceValue _source;
    private readonly string _text;
    private readonly TextDialect _dialect;

    // For each style the place up to which no closing mark comes: nobody looks twice.
    private readonly int[] _unclosedTo;

    // The last text.
    private QuotedTextBuilder _builder;
    private int _end;

    public CodeQuotes(SourceValue source, TextDialect dialect)
    {
        _source = source;
        _text = source.Value;
        _dialect = dialect;
        _unclosedTo = new int[dialect.Quotes.Length];
    }

    /// <summary>What the quotes of the last text hold stands there character for character, and all of it is the same in every run.</summary>
    public bool IsPlain => _source.IsVerbatim && _builder.IsPlain;

    /// <summary>Where it stands.</summary>
    public TextRange Inner => TextRange.FromBounds(_builder.Start, _end);

    /// <summary>The last text.</summary>
    public QuotedText Build() => _builder.Build(_end);

    /// <summary>Looks for the text that begins here, prefix included. False for none.</summary>
    public bool TryRead(int start, out int end)
    {
        var at = start;
        while (at < _text.Length && at < start + MaxPrefix && _dialect.Prefixes.IndexOf(_text[at]) >= 0) at++;
        end = start;
        for (var i = 0; i < _unclosedTo.Length; i++)
        {
            var style = _dialect.Quotes[i];
            if (at < _unclosedTo[i] || !IsAt(style.Mark, at)) continue;
            if (TryRead(style, at + style.Mark.Length, _text.Substring(start, at - start), ref end)) return true;
            if (style.MaxLength == int.MaxValue) _unclosedTo[i] = end;
        }

        return false;
    }

    private bool TryRead(QuoteStyle style, int start, string prefix, ref int end)
    {
        var isVerbatim = prefix.IndexOf('@') >= 0;
        var doubled = isVerbatim ? "\"\"" : style.IsDoubled ? style.Mark + style.Mark : null;
        var hasEscapes = style.HasEscapes && !HasAny(prefix, _dialect.RawPrefixes);
        var hole = style.Hole ?? (HasAny(prefix, _dialect.HolePrefixes) ? "{" : null);
        _builder = new QuotedTextBuilder(_source, start);
        var limit = (int)Math.Min(_text.Length, (long)start + style.MaxLength);
        var (at, signs) = (start, style.Signs);
        while ((at = signs.IndexIn(_text, at, limit - at)) >= 0)
        {
            var c = _text[at];
            if (c is '\n' or '\r' && !style.IsMultiLine && !isVerbatim) break;
            var isDoubled = doubled is not null && IsAt(doubled, at);
            if (!isDoubled && IsAt(style.Mark, at))
            {
                (_end, end) = (at, at + style.Mark.Length);
                return true;
            }

            if (hole is not null && HoleEnd(hole, at, limit) is var holeEnd and > 0) at = _builder.Hole(at, holeEnd);
            else if (isDoubled || (hasEscapes && c == style.Escape && at + 1 < limit && _text[at + 1] is not ('\n' or '\r')))
                at = _builder.Escape(at, isDoubled || c != '\\' ? 2 : CodeEscapes.LengthAt(_text, at, limit));
            else at++;
        }

        end = at < 0 ? limit : at;
        return false;
    }

    // 0: no hole begins here. Doubled braces are braces.
    private int HoleEnd(string hole, int at, int limit)
    {
        if (!IsAt(hole, at)) return 0;
        if (hole == "$") return VariableEnd(at, limit);
        if (hole == "{" && (IsAt("{{", at) || (at > 0 && _text[at - 1] == '{'))) return 0;
        return BraceEnd(at, limit);
    }

    private int BraceEnd(int at, int limit)
    {
        var depth = 0;
        for (var i = at; i < limit && i < at + MaxHole && _text[i] is not ('\n' or '\r'); i++)
        {
            if (_text[i] == '{') depth++;
            if (_text[i] == '}' && --depth == 0) return i + 1;
        }

        return 0;
    }

    private int VariableEnd(int at, int limit)
    {
        if (at + 1 < limit && _text[at + 1] is '{' or '(') return BraceEnd(at, limit) is var end and > 0 ? end : at + 2;
        var i = at + 1;
        while (i < limit && (char.IsLetterOrDigit(_text[i]) || _text[i] is '_' or ':')) i++;
        return i > at + 1 ? i : 0;
    }

    private static bool HasAny(string prefix, string signs)
    {
        foreach (var sign in prefix)
            if (signs.IndexOf(sign) >= 0) return true;

        return false;
    }

    // The first character is asked first: nearly every answer is no.
    private bool IsAt(string sign, int at) =>
        at < _text.Length && _text[at] == sign[0] && (sign.Length == 1 || string.CompareOrdinal(_text, at, sign, 0, sign.Length) == 0);
}
