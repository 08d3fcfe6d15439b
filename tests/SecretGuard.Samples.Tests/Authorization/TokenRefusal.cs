namespace SecretGuard.Samples.Tests.Authorization;

/// <summary>An error answer of the token endpoint (RFC 6749, section 5.2).</summary>
internal sealed class TokenRefusal : Exception
{
    private TokenRefusal(int status, string code)
        : base(code)
    {
        Status = status;
        Code = code;
    }

    public int Status { get; }

    public string Code { get; }

    public static TokenRefusal InvalidRequest() => new(StatusCodes.Status400BadRequest, "invalid_request");

    public static TokenRefusal InvalidClient() => new(StatusCodes.Status401Unauthorized, "invalid_client");

    public static TokenRefusal UnsupportedGrant() => new(StatusCodes.Status400BadRequest, "unsupported_grant_type");

    public static TokenRefusal InvalidScope() => new(StatusCodes.Status400BadRequest, "invalid_scope");
}
