using System;
using System.Collections.Generic;
using SecretGuard.Text;

namespace SecretGuard.Candidates.Code;

/// <summary>What the reading of code has to know about a language.</summary>
internal sealed class TextDialect
{
    private readonly Lazy<AsciiSigns> _commentSigns;
    private readonly Lazy<AsciiSigns> _textSigns;

    public TextDialect(params string[] extensions)
    {
        Extensions = extensions;
        _commentSigns = new(FindCommentSigns);
        _textSigns = new(FindTextSigns);
    }

    public IReadOnlyList<string> Extensions { get; }

    public IReadOnlyList<string> LineComments { get; init; } = Array.Empty<string>();

    public IReadOnlyList<KeyValuePair<string, string>> BlockComments { get; init; } = Array.Empty<KeyValuePair<string, string>>();

    /// <summary>Longer marks first.</summary>
    public IReadOnlyList<QuoteStyle> Quotes { get; init; } = Array.Empty<QuoteStyle>();

    /// <summary>Signs before an opening quote that change its meaning.</summary>
    public string Prefixes { get; init; } = string.Empty;

    /// <summary>A text right behind a name is its value: <c>WITH PASSWORD 'x'</c>.</summary>
    public bool ValuesFollowNames { get; init; }

    /// <summary>An arrow ties a key to its value: <c>'key' => 'value'</c>. Elsewhere it leads to a result.</summary>
    public bool HasArrowPairs { get; init; }

    /// <summary>Prefixes that make a brace begin a hole.</summary>
    public string HolePrefixes { get; init; } = string.Empty;

    /// <summary>Prefixes that switch escapes off.</summary>
    public string RawPrefixes { get; init; } = string.Empty;

    /// <summary>The characters with which a comment may begin.</summary>
    public AsciiSigns CommentSigns => _commentSigns.Value;

    /// <summary>The characters with which a quoted text may begin, its prefixes among them.</summary>
    public AsciiSigns TextSigns => _textSigns.Value;

    private AsciiSigns FindCommentSigns()
    {
        var signs = new AsciiSigns();
        foreach (var line in LineComments) signs.Add(line[0]);
        foreach (var block in BlockComments) signs.Add(block.Key[0]);
        return signs;
    }

    private AsciiSigns FindTextSigns()
    {
        var signs = new AsciiSigns();
        signs.Add(Prefixes);
        foreach (var style in Quotes) signs.Add(style.Mark[0]);
        return signs;
    }
}
