using System.Collections.Generic;

namespace SecretGuard.Scanning.Ignoring;

/// <summary>Reads a glob into tokens, with git's reading of the odd cases.</summary>
internal sealed class GlobParser
{
    /// <summary>The characters with which a glob stops being a plain name.</summary>
    public static readonly char[] Wildcards = { '*', '?', '[', '\\' };

    private readonly string _glob;
    private readonly int _firstWildcard;
    private readonly List<GlobToken> _tokens = new();
    private int _at;

    private GlobParser(string glob)
    {
        _glob = glob;
        _firstWildcard = glob.IndexOfAny(Wildcards);
    }

    public static GlobToken[] Parse(string glob)
    {
        var parser = new GlobParser(glob);
        while (parser._at < glob.Length) parser.Next();
        return parser._tokens.ToArray();
    }

    private void Next()
    {
        var c = _glob[_at++];
        switch (c)
        {
            case '*': Stars(); break;
            case '?': _tokens.Add(GlobToken.AnyInName); break;
            case '[': Class(); break;
            case '\\' when _at < _glob.Length: _tokens.Add(GlobToken.Literal(_glob[_at++])); break;
            case '\\': _tokens.Add(GlobToken.Never); break;
            default: _tokens.Add(GlobToken.Literal(c)); break;
        }
    }

    private void Stars()
    {
        var first = _at - 1;
        while (_at < _glob.Length && _glob[_at] == '*') _at++;
        if (_at - first == 1 || !StartsName(first) || !EndsName(_at)) _tokens.Add(GlobToken.Run);
        else if (_at == _glob.Length || _glob[_at] != '/') _tokens.Add(GlobToken.DeepRun);
        else Folders();
    }

    // git compares the plain start of a glob first and matches the rest as if it stood alone: "a**/b" reads as "a" and "**/b".
    private bool StartsName(int index) => index == _firstWildcard || _glob[index - 1] == '/';

    private bool EndsName(int index) =>
        index == _glob.Length || _glob[index] == '/' || (_glob[index] == '\\' && index + 1 < _glob.Length && _glob[index + 1] == '/');

    private void Folders()
    {
        _at++;
        _tokens.Add(GlobToken.MaybeFolders);
        _tokens.Add(GlobToken.DeepRun);
        _tokens.Add(GlobToken.Literal('/'));
    }

    private void Class()
    {
        var set = GlobClass.Parse(_glob, ref _at);
        _tokens.Add(set is null ? GlobToken.Never : new GlobToken(set.Contains));
    }
}
