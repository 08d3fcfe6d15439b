using System.Collections.Generic;
using SecretGuard.Candidates.Code;
using SecretGuard.Text;

namespace SecretGuard.Findings;

/// <summary>The tokens of a source, with their lines and the brackets that belong together.</summary>
internal sealed class CodeTokenList
{
    private readonly List<CodeToken> _tokens = new();
    private readonly List<int> _lines = new();
    private readonly List<int> _parents = new();
    private readonly Dictionary<int, int> _closers = new();

    private CodeTokenList()
    {
    }

    public int Count => _tokens.Count;

    public CodeToken this[int index] => _tokens[index];

    public static CodeTokenList Of(SourceValue source, TextDialect dialect)
    {
        var list = new CodeTokenList();
        var lexer = new CodeLexer(source, dialect);
        var open = new Stack<int>();
        while (lexer.Advance())
        {
            var token = lexer.Token;
            if (IsCloser(token) && open.Count > 0) list._closers[open.Pop()] = list.Count;
            list._parents.Add(open.Count > 0 ? open.Peek() : -1);
            if (IsOpener(token)) open.Push(list.Count);
            list._tokens.Add(token);
            list._lines.Add(lexer.Line);
        }

        return list;
    }

    /// <summary>Counted from 0.</summary>
    public int LineOf(int index) => _lines[index];

    /// <summary>The bracket that holds the token; -1 at the outermost level.</summary>
    public int ParentOf(int index) => _parents[index];

    /// <summary>Where a bracket closes; the end for one that does not.</summary>
    public int CloserOf(int opener) => _closers.TryGetValue(opener, out var closer) ? closer : Count;

    public static bool IsOpener(CodeToken token) => token.Is("(") || token.Is("[") || token.Is("{");

    public static bool IsCloser(CodeToken token) => token.Is(")") || token.Is("]") || token.Is("}");
}
