using System;
using System.Collections.Generic;

namespace SecretGuard.Knowledge;

/// <summary>
/// What the constants of authentication libraries stand for, by the name of their type: <c>GrantTypes.ResourceOwnerPassword</c>. Their values
/// are not always constants of the language, and their package is not always there.
/// </summary>
public static class ProtocolConstants
{
    private static readonly Dictionary<string, string> Grants = new(StringComparer.Ordinal)
    {
        ["Password"] = "password",
        ["ResourceOwnerPassword"] = "password",
        ["ResourceOwnerPasswordAndClientCredentials"] = "password client_credentials",
        ["Implicit"] = "implicit",
        ["ImplicitAndClientCredentials"] = "implicit client_credentials",
        ["ClientCredentials"] = "client_credentials",
        ["Code"] = "authorization_code",
        ["AuthorizationCode"] = "authorization_code",
        ["CodeAndClientCredentials"] = "authorization_code client_credentials",
        ["Hybrid"] = "hybrid",
        ["HybridAndClientCredentials"] = "hybrid client_credentials",
        ["DeviceFlow"] = "device_code",
        ["DeviceCode"] = "device_code",
        ["RefreshToken"] = "refresh_token",
    };

    private static readonly Dictionary<string, string> Responses = new(StringComparer.Ordinal)
    {
        ["Code"] = "code",
        ["IdToken"] = "id_token",
        ["Token"] = "token",
        ["IdTokenToken"] = "id_token token",
        ["CodeIdToken"] = "code id_token",
        ["CodeToken"] = "code token",
        ["CodeIdTokenToken"] = "code id_token token",
    };

    private static readonly Dictionary<string, string> Scopes = new(StringComparer.Ordinal)
    {
        ["OpenId"] = "openid",
        ["Profile"] = "profile",
        ["Email"] = "email",
        ["Address"] = "address",
        ["Phone"] = "phone",
        ["Roles"] = "roles",
        ["OfflineAccess"] = "offline_access",
    };

    /// <summary>The text as the protocol writes it, or null.</summary>
    /// <param name="holder">The name of the type without its namespace.</param>
    /// <param name="name">The name of the constant.</param>
    public static string? TextOf(string holder, string name)
    {
        var texts = TextsOf(holder);
        return texts is not null && texts.TryGetValue(name, out var text) ? text : null;
    }

    /// <summary>The prefix that tells a permission of that type's constants from others: <c>gt:</c>; null for other types.</summary>
    public static string? PrefixOf(string holder) => TextsOf(holder) switch
    {
        { } texts when texts == Grants => "gt:",
        { } texts when texts == Responses => "rst:",
        { } texts when texts == Scopes => "scp:",
        _ => null,
    };

    private static Dictionary<string, string>? TextsOf(string holder) =>
        EndsWith(holder, "GrantTypes", "GrantType") ? Grants
        : EndsWith(holder, "ResponseTypes", "ResponseType") ? Responses
        : EndsWith(holder, "Scopes") ? Scopes
        : null;

    private static bool EndsWith(string holder, params string[] endings) => Array.Exists(endings, ending => holder.EndsWith(ending, StringComparison.Ordinal));
}
