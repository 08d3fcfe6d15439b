using System;
using System.Collections.Generic;

namespace SecretGuard.Scanning.Ignoring;

/// <summary>A bracket expression: characters, ranges, POSIX names, negation. Never holds the slash.</summary>
internal sealed class GlobClass
{
    private readonly List<Func<char, bool>> _members = new();
    private readonly bool _negated;

    private GlobClass(bool negated) => _negated = negated;

    /// <summary>Reads behind the opening bracket; null when the expression is never closed or names an unknown class.</summary>
    public static GlobClass? Parse(string glob, ref int at)
    {
        var negated = at < glob.Length && glob[at] is '!' or '^';
        if (negated) at++;
        var set = new GlobClass(negated);
        for (var first = true; at < glob.Length; first = false)
        {
            if (glob[at] == ']' && !first)
            {
                at++;
                return set;
            }

            if (!set.ReadMember(glob, ref at)) break;
        }

        at = glob.Length;
        return null;
    }

    public bool Contains(char c)
    {
        if (c == '/') return false;
        foreach (var member in _members)
            if (member(c)) return !_negated;

        return _negated;
    }

    private bool ReadMember(string glob, ref int at)
    {
        if (glob[at] == '[' && at + 1 < glob.Length && glob[at + 1] == ':') return ReadNamed(glob, ref at);
        if (ReadOne(glob, ref at) is not { } low) return false;
        _members.Add(c => c == low);
        if (at + 1 >= glob.Length || glob[at] != '-' || glob[at + 1] == ']') return true;
        at++;
        if (ReadOne(glob, ref at) is not { } high) return false;
        _members.Add(c => c >= low && c <= high);
        return true;
    }

    private static char? ReadOne(string glob, ref int at)
    {
        if (glob[at] == '\\') at++;
        return at < glob.Length ? glob[at++] : null;
    }

    private bool ReadNamed(string glob, ref int at)
    {
        var end = glob.IndexOf(']', at + 2);
        if (end < 0) return false;
        if (glob[end - 1] != ':' || end - 1 < at + 2)
        {
            // "[[:x]" is no name: the bracket counts as a character.
            _members.Add(c => c == '[');
            at++;
            return true;
        }

        if (Named(glob.Substring(at + 2, end - at - 3)) is not { } named) return false;
        _members.Add(named);
        at = end + 1;
        return true;
    }

    private static Func<char, bool>? Named(string name) => name switch
    {
        "alnum" => c => IsLetter(c) || IsDigit(c),
        "alpha" => IsLetter,
        "blank" => c => c is ' ' or '\t',
        "cntrl" => c => c is < ' ' or '\u007f',
        "digit" => IsDigit,
        "graph" => IsGraph,
        "lower" => c => c is >= 'a' and <= 'z',
        "print" => c => c == ' ' || IsGraph(c),
        "punct" => c => IsGraph(c) && !IsLetter(c) && !IsDigit(c),
        "space" => c => c is ' ' or >= '\t' and <= '\r',
        "upper" => c => c is >= 'A' and <= 'Z',
        "xdigit" => c => IsDigit(c) || c is >= 'a' and <= 'f' or >= 'A' and <= 'F',
        _ => null,
    };

    private static bool IsLetter(char c) => c is >= 'a' and <= 'z' or >= 'A' and <= 'Z';

    private static bool IsDigit(char c) => c is >= '0' and <= '9';

    private static bool IsGraph(char c) => c is > ' ' and < '\u007f';
}
