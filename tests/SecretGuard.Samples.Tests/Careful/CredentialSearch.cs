using System.Net;
using System.Text;
using SecretGuard.Samples.Tests.Authorization;

namespace SecretGuard.Samples.Tests.Careful;

/// <summary>What to search an output for.</summary>
internal static class CredentialSearch
{
    /// <summary>The secret as it is, as a form sends it and as HTTP Basic sends it, and long parts of it.</summary>
    public static IEnumerable<string> FormsOf(string secret)
    {
        var encoded = WebUtility.UrlEncode(secret);
        yield return secret;
        yield return encoded;
        yield return Uri.EscapeDataString(secret);
        yield return secret[..12];
        yield return Convert.ToBase64String(Encoding.UTF8.GetBytes($"{RegisteredClient.ImportId}:{encoded}"));
        // From the first byte on that is the secret's: the border of the base64 groups falls anywhere.
        for (var skipped = 0; skipped < 3; skipped++) yield return Convert.ToBase64String(Encoding.UTF8.GetBytes(secret[skipped..12]));
    }

    /// <summary>A token, and what it claims and its signature each alone.</summary>
    public static IEnumerable<string> PartsOf(string token) => token.Split('.')[1..].Append(token);
}
