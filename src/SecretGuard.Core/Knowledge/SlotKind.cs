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

    /// <summary>The address of an API that a token is sent to.</summary>
    ApiAddress,

    /// <summary>An access, bearer, refresh or API token, or an API key (RFC 6750).</summary>
    Token,

    /// <summary>A private key or a symmetric key that signs or encrypts.</summary>
    CryptographicKey,

    /// <summary>The password of a certificate or key store.</summary>
    CertificatePassword,

    /// <summary>A user's or a service's password.</summary>
    Password,

    /// <summary>The value of an <c>Authorization</c> header: a scheme and its credentials (RFC 9110 section 11.6.2).</summary>
    AuthorizationHeader,

    /// <summary>The credentials of the Basic scheme: base64 of <c>id:secret</c> (RFC 7617), or that pair itself.</summary>
    BasicCredentials,

    /// <summary>An address with <c>user:password@</c> in front of its host (RFC 3986 section 3.2.1).</summary>
    UserInfo,

    /// <summary>A credential that tells by its form who issued it.</summary>
    VendorCredential,

    /// <summary>The <c>response_type</c> of an authorization request (RFC 6749 section 3.1.1).</summary>
    ResponseType,

    /// <summary>What a client registration permits, by prefix: <c>gt:</c> a grant, <c>rst:</c> a response type, <c>scp:</c> a scope.</summary>
    ClientPermission,

    /// <summary>Switch: the resource owner password credentials grant is on.</summary>
    PasswordGrant,

    /// <summary>Switch: the implicit grant is on.</summary>
    ImplicitGrant,

    /// <summary>Switch: a check of a received token is on.</summary>
    TokenValidation,

    /// <summary>Where the answer of an authorization request goes (RFC 6749 section 3.1.2), also after signing out.</summary>
    RedirectAddress,

    /// <summary>An origin whose scripts may read answers (CORS).</summary>
    WebOrigin,

    /// <summary>A role of a client's own user.</summary>
    AdminRole,

    /// <summary>Switch: a client's tokens carry every role it has.</summary>
    FullScope,

    /// <summary>When a client secret was made, in seconds since 1970.</summary>
    SecretCreation,

    /// <summary>When a client secret ends, in seconds since 1970; 0 for never.</summary>
    SecretExpiry,

    /// <summary>The <c>code_challenge_method</c> that is asked for (RFC 7636 section 4.3).</summary>
    PkceMethod,

    /// <summary>A client is given its secret, wherever that comes from.</summary>
    SecretUse,

    /// <summary>How a client proves who it is (OpenID Connect Core section 9), and Keycloak's names for it.</summary>
    ClientAuthentication,

    /// <summary>Switch: PKCE is asked for (RFC 7636).</summary>
    Pkce,

    /// <summary>Switch: PKCE may be <c>plain</c>, which proves nothing to whoever sees the request.</summary>
    PlainPkce,

    /// <summary>What is written to a log, a console or a trace.</summary>
    LogArgument,

    /// <summary>A parameter in the query of an address that carries a credential (RFC 6750 section 2.3).</summary>
    QueryCredential,

    /// <summary>Switch: addresses of an authorization server must be https.</summary>
    HttpsRequirement,

    /// <summary>Switch: plain HTTP is allowed to an authorization server.</summary>
    InsecureHttp,

    /// <summary>Switch: a server's certificate is checked.</summary>
    CertificateCheck,

    /// <summary>Switch: any certificate is taken for the server's.</summary>
    CertificateTrust,

    /// <summary>Switch: tokens and personal data are written to the log of an authentication library.</summary>
    PiiLogging,
}
