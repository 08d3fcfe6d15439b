namespace CarefulOrders.Api;

/// <summary>The section <c>Api</c> of the configuration. No secret: tokens are validated with the authority's public keys.</summary>
public sealed class ApiOptions
{
    public const string Section = "Api";

    /// <summary>The issuer whose tokens are taken, to the letter (RFC 9068, section 4); https only.</summary>
    public string Authority { get; set; } = "";

    /// <summary>What tokens for this API carry as <c>aud</c>.</summary>
    public string Audience { get; set; } = "";
}
