namespace CarefulOrders;

/// <summary>No token was had.</summary>
/// <param name="outcome">Why, in words that may be logged.</param>
public sealed class TokenRequestException(string outcome) : Exception($"no access token ({outcome})")
{
    public const string NotUnderstood = "answer not understood";

    public string Outcome { get; } = outcome;
}
