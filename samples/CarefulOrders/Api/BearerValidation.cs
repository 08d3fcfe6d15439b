using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.Tokens;

namespace CarefulOrders.Api;

/// <summary>What makes a token good for this API. Most lines repeat defaults: what is checked stands here to be read.</summary>
public sealed class BearerValidation(IOptions<ApiOptions> options) : IConfigureNamedOptions<JwtBearerOptions>
{
    public void Configure(JwtBearerOptions bearer) => Configure(JwtBearerDefaults.AuthenticationScheme, bearer);

    public void Configure(string? name, JwtBearerOptions bearer)
    {
        if (name != JwtBearerDefaults.AuthenticationScheme) return;
        bearer.Authority = options.Value.Authority;
        bearer.RequireHttpsMetadata = true;
        bearer.MapInboundClaims = false;
        bearer.TokenValidationParameters = new TokenValidationParameters
        {
            ValidateIssuer = true,
            ValidIssuer = options.Value.Authority,
            ValidateAudience = true,
            ValidAudience = options.Value.Audience,
            ValidateLifetime = true,
            RequireExpirationTime = true,
            ClockSkew = TimeSpan.FromSeconds(30),
            RequireSignedTokens = true,
            // Asymmetric ones only: with the others, who can validate a token can also make one.
            ValidAlgorithms = [SecurityAlgorithms.RsaSha256, SecurityAlgorithms.RsaSsaPssSha256, SecurityAlgorithms.EcdsaSha256],
            // RFC 9068 says at+jwt. Keycloak says JWT.
            ValidTypes = ["at+jwt", "JWT"],
        };
    }
}
