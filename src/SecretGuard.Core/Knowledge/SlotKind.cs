namespace SecretGuard.Knowledge;

/// <summary>What a value is for. The slot decides about a finding, not the shape of the value.</summary>
public enum SlotKind
{
    /// <summary>The <c>client_secret</c> of RFC 6749 section 2.3.1.</summary>
    ClientSecret,

    /// <summary>The address of a token, revocation, introspection, device or pushed-authorization endpoint.</summary>
    TokenEndpoint,

    /// <summary>One scope or a list of scopes (RFC 6749 section 3.3).</summary>
    Scope,

    /// <summary>The <c>client_id</c>: public, but it names the client in a message and shows that its neighbours belong to OAuth.</summary>
    ClientId,

    /// <summary>The <c>grant_type</c>: tells a machine grant from a user's.</summary>
    GrantType,

    /// <summary>The issuer or authority: tells which provider's scopes these are.</summary>
    Authority,
}
