using System.Security.Cryptography;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace SecretGuard.Samples.Tests.Authorization;

/// <summary>Signs access tokens as JWT (RFC 9068).</summary>
internal sealed class TokenIssuer : IDisposable
{
    private readonly ECDsa _key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
    private readonly ECDsaSecurityKey _signingKey;

    public TokenIssuer() => _signingKey = new ECDsaSecurityKey(_key) { KeyId = "test" };

    /// <summary>The public half, as the key set lists it (RFC 7517).</summary>
    public object PublicKey()
    {
        var point = _key.ExportParameters(includePrivateParameters: false).Q;
        return new
        {
            kty = "EC", crv = "P-256", use = "sig", alg = "ES256", kid = _signingKey.KeyId,
            x = Base64UrlEncoder.Encode(point.X), y = Base64UrlEncoder.Encode(point.Y),
        };
    }

    public string Issue(TokenContent content) =>
        new JsonWebTokenHandler { SetDefaultTimesOnTokenCreation = false }.CreateToken(DescriptorOf(content));

    public void Dispose() => _key.Dispose();

    private SecurityTokenDescriptor DescriptorOf(TokenContent content) => new()
    {
        TokenType = content.Type,
        Issuer = content.Issuer,
        Audience = content.Audience,
        IssuedAt = content.IssuedAt.UtcDateTime,
        NotBefore = content.IssuedAt.UtcDateTime,
        Expires = content.Expires?.UtcDateTime,
        Claims = new Dictionary<string, object>
        {
            ["sub"] = content.Client, ["client_id"] = content.Client, ["scope"] = content.Scope, ["jti"] = Guid.NewGuid().ToString(),
        },
        SigningCredentials = new SigningCredentials(_signingKey, SecurityAlgorithms.EcdsaSha256)
        {
            // The cache outlives the key.
            CryptoProviderFactory = new CryptoProviderFactory { CacheSignatureProviders = false },
        },
    };
}
