using System;
using System.Collections.Generic;
using System.Linq;
using System.Net;
using System.Security.Cryptography;
using System.Text;

namespace SecretGuard.Testing.Leaks;

/// <summary>
/// What gives a value away. A fingerprint holds 12 bits of a hash by design; a whole unsalted hash lets anybody test guesses.
/// </summary>
internal static class LeakForms
{
    // Enough of a value to find the rest, and too much to turn up by chance.
    private const int TellingPart = 8;

    private const int TellingHash = 16;

    public static IEnumerable<(string Name, string Text)> Of(string value)
    {
        var bytes = Encoding.UTF8.GetBytes(value);
        var reversed = new string(value.Reverse().ToArray());
        return new[]
        {
            ("the value", value),
            ("its beginning", value[..TellingPart]),
            ("its end", value[^TellingPart..]),
            ("reversed", reversed),
            ("hexadecimal", Convert.ToHexString(bytes)),
            ("hexadecimal with dashes", BitConverter.ToString(bytes)),
            ("spaced", string.Join(' ', value.ToCharArray())),
        }.Concat(Escaped(value)).Concat(Hashes(bytes)).Concat(Base64(bytes)).DistinctBy(form => form.Item2);
    }

    private static IEnumerable<(string, string)> Escaped(string value)
    {
        yield return ("escaped for an address", Uri.EscapeDataString(value));
        yield return ("escaped for a form", WebUtility.UrlEncode(value));
        yield return ("escaped twice for an address", Uri.EscapeDataString(Uri.EscapeDataString(value)));
        yield return ("escaped for JSON", Escapes.Json(value));
        yield return ("escaped for JSON, signs as they are", Escapes.Backslash(value).Replace("\\'", "'", StringComparison.Ordinal));
        yield return ("escaped for XML", System.Security.SecurityElement.Escape(value));
        yield return ("escaped for HTML", WebUtility.HtmlEncode(value));
        yield return ("escaped for C#", Escapes.Backslash(value));
        yield return ("UTF-16 units", string.Concat(value.Select(c => $"\\u{(int)c:x4}")));
    }

    private static IEnumerable<(string, string)> Hashes(byte[] bytes)
    {
        foreach (var (name, hash) in new[]
        {
            ("SHA-256", SHA256.HashData(bytes)), ("SHA-1", SHA1.HashData(bytes)),
            ("SHA-512", SHA512.HashData(bytes)), ("MD5", MD5.HashData(bytes)),
        })
        {
            yield return (name, Convert.ToHexString(hash)[..TellingHash]);
            yield return (name + " in base64", Convert.ToBase64String(hash)[..TellingHash]);
        }
    }

    // Inside a longer text, such as Basic credentials, a value begins at one of three places of a group; what it shares with its
    // neighbours is cut off.
    private static IEnumerable<(string, string)> Base64(byte[] bytes)
    {
        for (var offset = 0; offset < 3; offset++)
        {
            var encoded = Convert.ToBase64String(new byte[offset].Concat(bytes).Concat(new byte[3]).ToArray());
            var start = offset == 0 ? 0 : offset + 1;
            var core = encoded[start..((offset + bytes.Length) * 8 / 6)];
            yield return ("base64", core);
            yield return ("base64 for addresses", core.Replace('+', '-').Replace('/', '_'));
        }
    }
}
