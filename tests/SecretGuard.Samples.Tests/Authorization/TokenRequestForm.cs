using System.Text;
using Microsoft.AspNetCore.WebUtilities;

namespace SecretGuard.Samples.Tests.Authorization;

/// <summary>The parameters of a token request, each at most once (RFC 6749, section 3.2).</summary>
internal sealed class TokenRequestForm
{
    private readonly Dictionary<string, string> _parameters;

    private TokenRequestForm(Dictionary<string, string> parameters) => _parameters = parameters;

    /// <returns>Null for a parameter that is missing or, what is the same, empty.</returns>
    public string? this[string name] => _parameters.TryGetValue(name, out var value) && value.Length > 0 ? value : null;

    /// <exception cref="TokenRefusal">It is no form, has a parameter twice, or something stands in the address.</exception>
    public static async Task<TokenRequestForm> ReadAsync(HttpRequest request)
    {
        var type = request.ContentType?.Split(';')[0].Trim();
        if (!"application/x-www-form-urlencoded".Equals(type, StringComparison.OrdinalIgnoreCase)) throw TokenRefusal.InvalidRequest();
        if (request.QueryString.HasValue) throw TokenRefusal.InvalidRequest();

        using var reader = new StreamReader(request.Body, Encoding.UTF8);
        var parameters = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (name, values) in QueryHelpers.ParseQuery(await reader.ReadToEndAsync()))
        {
            if (values.Count != 1) throw TokenRefusal.InvalidRequest();
            parameters.Add(name, values.ToString());
        }

        return new TokenRequestForm(parameters);
    }
}
