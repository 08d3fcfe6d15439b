using SecretGuard.Testing;

namespace SecretGuard.Samples.Tests.Authorization;

/// <summary>A client as the server knows it.</summary>
/// <param name="Id">Its public name.</param>
/// <param name="Secret">Never empty.</param>
/// <param name="Authentication">The one method it may use.</param>
/// <param name="Scopes">All it may ask for.</param>
internal sealed record RegisteredClient(string Id, string Secret, ClientAuthentication Authentication, params string[] Scopes)
{
    public const string ImportId = "orders-import";
    public const string ReadOrders = "orders:read";

    /// <summary>The import, with a secret in which form-encoding matters.</summary>
    public static RegisteredClient OrderImport { get; } = new(
        ImportId, GeneratedValues.Opaque(32, seed: 31) + ":+%&= ", ClientAuthentication.Basic, ReadOrders);
}
