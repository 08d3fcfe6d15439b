using System.Collections.Generic;
using SecretGuard.Text;

namespace SecretGuard.Analyzers.Texts;

/// <summary>JSON inside a literal: <c>"client_secret": "…"</c>. Only strings beside strings; no parser, so that a fragment will do.</summary>
internal static class JsonPairs
{
    public static IEnumerable<TextPair> Of(SourceValue text)
    {
        var content = text.Value;
        for (var colon = content.IndexOf(':'); colon >= 0; colon = content.IndexOf(':', colon + 1))
        {
            var keyEnd = SkipBack(content, colon - 1);
            if (keyEnd < 1 || content[keyEnd] is not ('"' or '\'')) continue;
            var keyStart = content.LastIndexOf(content[keyEnd], keyEnd - 1);
            var open = SkipForward(content, colon + 1);
            if (keyStart < 0 || open >= content.Length || content[open] is not ('"' or '\'')) continue;
            var close = CloseOf(content, open);
            if (close < 0) yield break;
            yield return new TextPair(content.Substring(keyStart + 1, keyEnd - keyStart - 1), text.Slice(open + 1, close - open - 1));
            colon = close;
        }
    }

    private static int CloseOf(string content, int open)
    {
        for (var i = open + 1; i < content.Length; i++)
        {
            if (content[i] == '\\') i++;
            else if (content[i] == content[open]) return i;
        }

        return -1;
    }

    private static int SkipBack(string content, int at)
    {
        while (at >= 0 && char.IsWhiteSpace(content[at])) at--;
        return at;
    }

    private static int SkipForward(string content, int at)
    {
        while (at < content.Length && char.IsWhiteSpace(content[at])) at++;
        return at;
    }
}
