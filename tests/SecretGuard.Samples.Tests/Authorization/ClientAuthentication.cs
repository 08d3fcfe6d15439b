namespace SecretGuard.Samples.Tests.Authorization;

/// <summary>How a client shows its secret (RFC 6749, section 2.3.1).</summary>
internal enum ClientAuthentication
{
    /// <summary>HTTP Basic, both parts form-encoded.</summary>
    Basic,

    /// <summary>In the request body, which the RFC does not recommend.</summary>
    Body,
}
