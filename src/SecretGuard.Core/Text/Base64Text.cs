using System;
using System.Text;

namespace SecretGuard.Text;

/// <summary>Decodes base64 that holds readable text.</summary>
internal static class Base64Text
{
    private const int MaxLength = 64 * 1024;

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The text, or null when it is no base64, no UTF-8, or holds control characters.</summary>
    public static string? Decode(string text)
    {
        if (text.Length is < 4 or > MaxLength || text.Length % 4 == 1) return null;
        foreach (var c in text)
            if (!char.IsLetterOrDigit(c) && c is not ('+' or '/' or '=' or '-' or '_')) return null;

        try
        {
            var padded = text.TrimEnd('=').Replace('-', '+').Replace('_', '/');
            var decoded = Strict.GetString(Convert.FromBase64String(padded.PadRight((padded.Length + 3) / 4 * 4, '=')));
            foreach (var c in decoded)
                if (char.IsControl(c) && c is not ('\n' or '\r' or '\t')) return null;

            return decoded;
        }
        catch (FormatException)
        {
            return null;
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }
}
