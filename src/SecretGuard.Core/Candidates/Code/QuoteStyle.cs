using SecretGuard.Knowledge;

namespace SecretGuard.Candidates.Code;

/// <summary>One way in which a language writes text.</summary>
internal sealed class QuoteStyle
{
    private SignSet? _signs;

    public QuoteStyle(string mark, bool isMultiLine = false, bool hasEscapes = true, string? hole = null, int maxLength = int.MaxValue)
    {
        Mark = mark;
        IsMultiLine = isMultiLine;
        HasEscapes = hasEscapes;
        Hole = hole;
        MaxLength = maxLength;
    }

    /// <summary>Opens and closes it.</summary>
    public string Mark { get; }

    public bool IsMultiLine { get; }

    /// <summary><see cref="Escape"/> takes the next character along.</summary>
    public bool HasEscapes { get; }

    public char Escape { get; init; } = '\\';

    /// <summary>What stands for itself in every such text begins with none of these.</summary>
    public SignSet Signs => _signs ??= new SignSet("\r\n{$" + Mark[0] + Escape);

    /// <summary>The mark twice stands for itself.</summary>
    public bool IsDoubled { get; init; }

    /// <summary>What begins a part that only a running program fills in, where the style always has such parts.</summary>
    public string? Hole { get; }

    /// <summary>Longer ones are no such literal: an apostrophe in the text of a page opens nothing.</summary>
    public int MaxLength { get; }
}
