namespace CarefulOrders;

/// <summary>The client's secret. It is read anew for each token request, so that a rotated one is taken without a restart.</summary>
public sealed class ClientSecret(IConfiguration configuration)
{
    public const string Key = "Orders:ClientSecret";

    public const string Missing =
        $"{Key} is missing or empty. "
        + "Set the environment variable Orders__ClientSecret, a user secret of that key, or a file in the secret store.";

    /// <returns>Null when it is missing or blank.</returns>
    public string? Read() => configuration[Key] is { } value && !string.IsNullOrWhiteSpace(value) ? value : null;
}
