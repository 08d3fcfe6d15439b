using System;
using System.Collections.Generic;
using System.Linq;
using System.Net;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Text;

namespace SecretGuard.Cli.Verification;

/// <summary>How a client sends its secret (RFC 6749 section 2.3.1), under the names that metadata has for it.</summary>
internal static class ClientMethod
{
    public const string Basic = "client_secret_basic";

    public const string Post = "client_secret_post";

    /// <summary>Those of a server that carry a secret, the one to try first in front.</summary>
    public static IReadOnlyList<string> Of(IReadOnlyList<string> supported) => new[] { Basic, Post }.Where(supported.Contains).ToList();

    /// <summary>A request with the credential in its place.</summary>
    public static HttpRequestMessage Request(string method, Uri address, ClientCredential credential, IEnumerable<KeyValuePair<string, string>> fields)
    {
        var form = fields.ToList();
        var request = new HttpRequestMessage(HttpMethod.Post, address);
        if (method == Basic) request.Headers.Authorization = new AuthenticationHeaderValue("Basic", Convert.ToBase64String(Encoding.ASCII.GetBytes(Encode(credential.ClientId) + ":" + Encode(credential.Secret.Reveal()))));
        else form.AddRange([new("client_id", credential.ClientId), new("client_secret", credential.Secret.Reveal())]);
        request.Content = new FormUrlEncodedContent(form);
        return request;
    }

    // Both parts are form-encoded before they are joined.
    private static string Encode(string text) => WebUtility.UrlEncode(text);
}
