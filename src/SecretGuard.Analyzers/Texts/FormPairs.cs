using System.Collections.Generic;
using SecretGuard.Text;

namespace SecretGuard.Analyzers.Texts;

/// <summary>Form text inside a literal: <c>grant_type=…&amp;client_secret=…</c>, alone, behind a URL's question mark or in a whole request.</summary>
internal static class FormPairs
{
    public static IEnumerable<TextPair> Of(SourceValue text)
    {
        var content = text.Value;
        for (var equals = content.IndexOf('='); equals >= 0; equals = content.IndexOf('=', equals + 1))
        {
            var start = equals;
            while (start > 0 && IsOfKey(content[start - 1])) start--;
            if (start == equals) continue;
            var end = equals + 1;
            while (end < content.Length && !EndsValue(content[end])) end++;
            yield return new TextPair(content.Substring(start, equals - start), text.Slice(equals + 1, end - equals - 1));
            // Base64 padding and the like belong to the value, they begin no new pair.
            if (end > equals + 1) equals = end - 1;
        }
    }

    private static bool IsOfKey(char c) => char.IsLetterOrDigit(c) || c is '_' or '-' or '.';

    private static bool EndsValue(char c) => char.IsWhiteSpace(c) || c is '&' or '"' or '\'' or ';' or '`';
}
