using System;
using System.Linq;
using System.Text;

namespace SecretGuard.CodeFixes.Secrets.Places;

/// <summary>The credentials of HTTP Basic authentication (RFC 7617): base64 hides them from a reader and from nobody else.</summary>
internal static class BasicCredentials
{
    private const int LongestId = 64;

    /// <summary>The id in front of the colon, where the text is base64 of such a pair; null where it is not.</summary>
    public static string? IdIn(SecretText text, string? slot)
    {
        if (slot is not ("authorization-header" or "basic-credentials") || text.IsBytes || text.IsRaw) return null;
        var start = text.Span.Start - text.Expression.SpanStart;
        if (Decode(text.Expression.ToString().Substring(start, text.Span.Length)) is not { } pair) return null;
        var colon = pair.IndexOf(':');
        // The id will stand in the code: only what needs no escape there.
        return colon is > 0 and <= LongestId && pair.Take(colon).All(c => char.IsLetterOrDigit(c) || c is '-' or '_' or '.' or '@')
            ? pair.Substring(0, colon)
            : null;
    }

    private static string? Decode(string base64)
    {
        try
        {
            return Encoding.UTF8.GetString(Convert.FromBase64String(base64));
        }
        catch (FormatException)
        {
            return null;
        }
    }
}
