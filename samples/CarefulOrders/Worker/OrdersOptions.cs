namespace CarefulOrders;

/// <summary>The section <c>Orders</c> of the configuration, without the secret: see <see cref="ClientSecret"/>.</summary>
public sealed class OrdersOptions
{
    public const string Section = "Orders";

    /// <summary>Where the orders service is; https only.</summary>
    public string BaseAddress { get; set; } = "";

    /// <summary>The token endpoint (RFC 6749, section 3.2); https only.</summary>
    public string TokenUrl { get; set; } = "";

    public string ClientId { get; set; } = "";

    /// <summary>The least that the import needs; several are separated by spaces (RFC 6749, section 3.3).</summary>
    public string Scope { get; set; } = "";
}
