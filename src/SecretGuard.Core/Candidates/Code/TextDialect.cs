using System;
using System.Collections.Generic;

namespace SecretGuard.Candidates.Code;

/// <summary>What the reading of code has to know about a language.</summary>
internal sealed class TextDialect
{
    private CodeSigns? _signs;

    public TextDialect(params string[] extensions) => Extensions = extensions;

    public string[] Extensions { get; }

    public string[] LineComments { get; init; } = Array.Empty<string>();

    public KeyValuePair<string, string>[] BlockComments { get; init; } = Array.Empty<KeyValuePair<string, string>>();

    /// <summary>Longer marks first.</summary>
    public QuoteStyle[] Quotes { get; init; } = Array.Empty<QuoteStyle>();

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

    /// <summary>What each character may begin.</summary>
    public CodeSigns Signs => _signs ??= FindSigns();

    private CodeSigns FindSigns()
    {
        var comments = new List<string>(LineComments);
        foreach (var block in BlockComments) comments.Add(block.Key);
        var marks = new List<string>();
        foreach (var style in Quotes) marks.Add(style.Mark);
        return new CodeSigns(comments, marks, Prefixes);
    }
}
