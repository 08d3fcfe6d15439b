using System.Net;
using System.Text;
using SecretGuard.Samples.Tests.Authorization;

namespace SecretGuard.Samples.Tests.Careful;

/// <summary>Searches an output for what must never be in one.</summary>
internal static class CredentialSearch
{
    public static void AssertNoSecret(string text, string secret) =>
        Assert.All(FormsOf(secret), form => Assert.DoesNotContain(form, text, StringComparison.OrdinalIgnoreCase));

    public static void AssertNoToken(string text, IEnumerable<string> tokens) =>
        Assert.All(tokens.SelectMany(PartsOf), part => Assert.DoesNotContain(part, text, StringComparison.Ordinal));

    // As it is, as a form sends it and as HTTP Basic sends it, and long parts of it.
    private static IEnumerable<string> FormsOf(string secret)
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

    // What it claims and its signature each alone too. An unsigned token has no signature.
    private static IEnumerable<string> PartsOf(string token) => token.Split('.')[1..].Append(token).Where(part => part.Length > 0);
}
