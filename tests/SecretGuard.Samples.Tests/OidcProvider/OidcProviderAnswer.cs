namespace SecretGuard.Samples.Tests.OidcProvider;

/// <param name="Answer"><c>granted</c> or the error code.</param>
/// <param name="Token">Null when none was issued.</param>
internal sealed record OidcProviderAnswer(string Answer, string? Token);
