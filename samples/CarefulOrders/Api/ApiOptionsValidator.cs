using Microsoft.Extensions.Options;

namespace CarefulOrders.Api;

/// <summary>Refuses the start with an authority whose keys anybody on the way could exchange.</summary>
public sealed class ApiOptionsValidator : IValidateOptions<ApiOptions>
{
    public ValidateOptionsResult Validate(string? name, ApiOptions options)
    {
        var failures = new List<string>();
        if (!Uri.TryCreate(options.Authority, UriKind.Absolute, out var authority) || authority.Scheme != Uri.UriSchemeHttps)
            failures.Add("Api:Authority must be an https address: the keys that tokens are validated with come from there.");
        if (string.IsNullOrWhiteSpace(options.Audience))
            failures.Add("Api:Audience is missing or empty: tokens for other services would be taken.");
        return failures.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(failures);
    }
}
