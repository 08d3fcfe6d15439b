using Microsoft.Extensions.Options;

namespace CarefulOrders;

/// <summary>Refuses the start with settings that would send a secret or a token in the clear, or that are missing.</summary>
public sealed class OrdersOptionsValidator(ClientSecret secret) : IValidateOptions<OrdersOptions>
{
    // No message shows a value: whoever mixes two settings up must not find the secret in the log.
    public ValidateOptionsResult Validate(string? name, OrdersOptions options)
    {
        var failures = new List<string>();
        if (!IsHttps(options.BaseAddress)) failures.Add("Orders:BaseAddress must be an https address: the access token is sent there.");
        if (!IsHttps(options.TokenUrl)) failures.Add("Orders:TokenUrl must be an https address: the client secret is sent there.");
        if (string.IsNullOrWhiteSpace(options.ClientId)) failures.Add("Orders:ClientId is missing or empty.");
        if (string.IsNullOrWhiteSpace(options.Scope))
            failures.Add("Orders:Scope is missing or empty: without it servers grant all they can.");
        if (secret.Read() is null) failures.Add(ClientSecret.Missing);
        return failures.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(failures);
    }

    private static bool IsHttps(string address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme == Uri.UriSchemeHttps && uri.UserInfo.Length == 0;
}
