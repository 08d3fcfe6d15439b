using System.Collections.Generic;
using System.Linq;
using SecretGuard.Text;

namespace SecretGuard.Rules;

/// <summary>Splits a list of scopes, each with its own range.</summary>
internal static class ScopeList
{
    // RFC 6749 section 3.3 separates by blanks; these providers also take commas.
    private static readonly string[] CommaProviders = { "github", "slack", "shopify", "facebook" };

    public static IEnumerable<SourceValue> Split(SourceValue list, string? provider)
    {
        // Without a provider a comma is a separator too: no scope of a custom API has one, and people write lists that way.
        var commas = provider is null || CommaProviders.Contains(provider);
        var text = list.Value;
        var start = 0;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && !char.IsWhiteSpace(text[i]) && !(commas && text[i] == ',')) continue;
            if (i > start) yield return list.Slice(start, i - start);
            start = i + 1;
        }
    }
}
