using SecretGuard.Text;

namespace SecretGuard.Candidates.Code;

/// <summary>A name, a sign or a text of source code.</summary>
internal sealed class CodeToken
{
    public CodeToken(CodeTokenKind kind, string text, QuotedText? quoted = null)
    {
        Kind = kind;
        Text = text;
        Quoted = quoted;
    }

    public CodeTokenKind Kind { get; }

    /// <summary>The name, or the sign; of a text its decoded value.</summary>
    public string Text { get; }

    public QuotedText? Quoted { get; }

    /// <summary>Where a truth value stands; null for all other tokens.</summary>
    public SourceValue? Place { get; init; }

    public bool Is(string sign) => Kind == CodeTokenKind.Sign && Text == sign;
}
