using System;
using System.Collections.Generic;
using System.Net;
using System.Threading;
using System.Threading.Tasks;

namespace SecretGuard.Cli.Verification;

/// <summary>Asks a server for a token, once, and says what its answer proves.</summary>
internal sealed class SecretProof
{
    private readonly EndpointPolicy _policy;
    private readonly ProofOptions _options;

    public SecretProof(EndpointPolicy policy, ProofOptions options)
    {
        _policy = policy;
        _options = options;
    }

    /// <summary>Never fails: what cannot be known is a verdict, too.</summary>
    /// <exception cref="OperationCanceledException">The user does not want to know any more.</exception>
    public async Task<Verdict> ProveAsync(ClientCredential credential, CancellationToken cancellation)
    {
        using var http = new GuardedHttp(_policy, _options.Patience, _options.Resolve);
        try
        {
            var server = credential.Server;
            var metadata = server.IsIssuer ? await ServerMetadata.ReadAsync(server.Address, http, cancellation).ConfigureAwait(false) : ServerMetadata.Of(server.Address);
            var methods = ClientMethod.Of(metadata.Methods);
            if (methods.Count == 0) return Verdict.Unknown("the server takes no client secrets at its token endpoint");
            var verdict = await AskAsync(methods[0], metadata, credential, http, cancellation).ConfigureAwait(false);
            if (!_options.TriesBoth || verdict.Kind is VerdictKind.Live or VerdictKind.RateLimited) return verdict;
            return await AskAsync(methods[0] == ClientMethod.Basic ? ClientMethod.Post : ClientMethod.Basic, metadata, credential, http, cancellation).ConfigureAwait(false);
        }
        catch (CallFailure failure)
        {
            return Verdict.Unknown(failure.Message);
        }
    }

    private async Task<Verdict> AskAsync(string method, ServerMetadata metadata, ClientCredential credential, GuardedHttp http, CancellationToken cancellation)
    {
        using var request = ClientMethod.Request(method, metadata.TokenEndpoint, credential, FieldsOf(credential));
        var (status, body) = await http.SendAsync(request, cancellation).ConfigureAwait(false);
        var verdict = TokenAnswer.Read(status, body, credential.Secret);
        if (verdict.Kind != VerdictKind.Live) return verdict with { Reason = $"{verdict.Reason}, asked with {method}" };
        return _options.Revokes ? verdict with { Reason = await RevokeAsync(method, metadata, credential, TokenAnswer.TokenIn(body!)!, http, cancellation).ConfigureAwait(false) } : verdict;
    }

    private static async Task<string> RevokeAsync(string method, ServerMetadata metadata, ClientCredential credential, SecretText token, GuardedHttp http, CancellationToken cancellation)
    {
        const string Issued = "the server issued a token";
        if (metadata.RevocationEndpoint is not { } endpoint) return Issued + "; it names no place to revoke it at";
        try
        {
            using var request = ClientMethod.Request(method, endpoint, credential, [new("token", token.Reveal()), new("token_type_hint", "access_token")]);
            var (status, _) = await http.SendAsync(request, cancellation).ConfigureAwait(false);
            return status == HttpStatusCode.OK ? Issued + ", which was revoked" : $"{Issued}; revoking it failed ({(int)status})";
        }
        catch (CallFailure failure)
        {
            return $"{Issued}; it was not revoked: {failure.Message}";
        }
    }

    private IEnumerable<KeyValuePair<string, string>> FieldsOf(ClientCredential credential)
    {
        yield return new("grant_type", "client_credentials");
        var scope = _options.Scope ?? (credential.Server.Profile == ServerProfile.Entra ? credential.ClientId + "/.default" : null);
        if (scope is not null) yield return new("scope", scope);
        var audience = _options.Audience ?? (credential.Server.Profile == ServerProfile.Auth0 ? $"https://{credential.Server.Address.Host}/api/v2/" : null);
        if (audience is not null) yield return new("audience", audience);
    }
}
