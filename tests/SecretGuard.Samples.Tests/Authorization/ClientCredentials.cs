using System.Net;
using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text;

namespace SecretGuard.Samples.Tests.Authorization;

/// <summary>What a client shows to say who it is.</summary>
internal sealed record ClientCredentials(string Id, string Secret, ClientAuthentication Method)
{
    /// <exception cref="TokenRefusal">There are none, two at once, or unreadable ones.</exception>
    public static ClientCredentials Read(string? header, TokenRequestForm form)
    {
        if (header is not null && form["client_secret"] is not null) throw TokenRefusal.InvalidRequest();
        if (header is not null) return ReadBasic(header);
        if (form["client_id"] is not { } id || form["client_secret"] is not { } secret) throw TokenRefusal.InvalidClient();
        return new(id, secret, ClientAuthentication.Body);
    }

    /// <summary>Whether they are the client's, by the method it is registered with.</summary>
    public bool AreOf(RegisteredClient client) =>
        Method == client.Authentication && Id == client.Id
        && CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(Secret), Encoding.UTF8.GetBytes(client.Secret));

    private static ClientCredentials ReadBasic(string header)
    {
        if (!AuthenticationHeaderValue.TryParse(header, out var value)) throw TokenRefusal.InvalidClient();
        if (!"Basic".Equals(value.Scheme, StringComparison.OrdinalIgnoreCase)) throw TokenRefusal.InvalidClient();

        var bytes = new byte[header.Length];
        if (!Convert.TryFromBase64String(value.Parameter ?? string.Empty, bytes, out var length)) throw TokenRefusal.InvalidClient();
        var parts = Encoding.UTF8.GetString(bytes, 0, length).Split(':');
        // A colon of the id or the secret itself comes form-encoded.
        if (parts.Length != 2) throw TokenRefusal.InvalidClient();
        return new(WebUtility.UrlDecode(parts[0]), WebUtility.UrlDecode(parts[1]), ClientAuthentication.Basic);
    }
}
