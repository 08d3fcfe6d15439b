using System;
using System.Collections.Generic;
using System.Linq;
using System.Net;
using System.Net.Http;
using System.Text.Json;
using System.Threading;
using System.Threading.Tasks;

namespace SecretGuard.Cli.Verification;

/// <summary>What an authorization server says about itself (RFC 8414 section 2, OpenID Connect Discovery 1.0 section 3).</summary>
/// <param name="TokenEndpoint">Where tokens are asked for.</param>
/// <param name="Methods">How clients may authenticate there; the standard's default where the server does not say.</param>
/// <param name="RevocationEndpoint">Where tokens are given back (RFC 7009); null for none.</param>
internal sealed record ServerMetadata(Uri TokenEndpoint, IReadOnlyList<string> Methods, Uri? RevocationEndpoint)
{
    private static readonly string[] DefaultMethods = [ClientMethod.Basic];

    /// <summary>For a server of which the token endpoint alone is known.</summary>
    public static ServerMetadata Of(Uri tokenEndpoint) => new(tokenEndpoint, DefaultMethods, null);

    /// <summary>Asks the issuer: first as OpenID Connect has it, then as RFC 8414 has it.</summary>
    /// <exception cref="CallFailure">The server does not say, or says it for another issuer.</exception>
    public static async Task<ServerMetadata> ReadAsync(Uri issuer, GuardedHttp http, CancellationToken cancellation)
    {
        foreach (var address in AddressesOf(issuer))
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, address);
            var (status, body) = await http.SendAsync(request, cancellation).ConfigureAwait(false);
            if (status == HttpStatusCode.NotFound) continue;
            if (status != HttpStatusCode.OK || body is null) throw new CallFailure($"its metadata cannot be read ({(int)status})");
            return Parse(body, issuer);
        }

        throw new CallFailure("it has no metadata; name its token endpoint with --token-endpoint");
    }

    internal static ServerMetadata Parse(byte[] body, Uri issuer)
    {
        try
        {
            using var json = JsonDocument.Parse(body);
            var metadata = json.RootElement;
            // RFC 8414 section 3.3: what another issuer says is not to be used. A slash at the end gives the same address to ask at.
            if (TextOf(metadata, "issuer")?.TrimEnd('/') != issuer.OriginalString.TrimEnd('/')) throw new CallFailure("its metadata is that of another issuer");
            var endpoint = AddressOf(metadata, "token_endpoint") ?? throw new CallFailure("its metadata names no token endpoint");
            return new(endpoint, MethodsOf(metadata), AddressOf(metadata, "revocation_endpoint"));
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            throw new CallFailure("its metadata is no JSON of an authorization server");
        }
    }

    private static IEnumerable<Uri> AddressesOf(Uri issuer)
    {
        var path = issuer.AbsolutePath.TrimEnd('/');
        var root = new Uri(issuer.GetLeftPart(UriPartial.Authority));
        yield return new Uri(root, path + "/.well-known/openid-configuration");
        yield return new Uri(root, "/.well-known/oauth-authorization-server" + path);
    }

    private static IReadOnlyList<string> MethodsOf(JsonElement metadata) =>
        metadata.TryGetProperty("token_endpoint_auth_methods_supported", out var methods) && methods.ValueKind == JsonValueKind.Array
            ? methods.EnumerateArray().Where(method => method.ValueKind == JsonValueKind.String).Select(method => method.GetString()!).ToList()
            : DefaultMethods;

    private static Uri? AddressOf(JsonElement metadata, string name) => TextOf(metadata, name) is { } text && text.Contains("://", StringComparison.Ordinal) ? ServerAddress.Parse(text) : null;

    private static string? TextOf(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
