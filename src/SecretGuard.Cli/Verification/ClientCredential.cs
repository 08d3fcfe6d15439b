namespace SecretGuard.Cli.Verification;

/// <summary>A client, its secret and its server, all told by one object of one file, or by the user. Never prints the secret.</summary>
/// <param name="Origin">Where it stands, for people.</param>
/// <param name="ClientId">The <c>client_id</c>.</param>
/// <param name="Secret">The <c>client_secret</c>.</param>
/// <param name="Server">Who can tell whether it is right.</param>
internal sealed record ClientCredential(string Origin, string ClientId, SecretText Secret, TokenServer Server)
{
    public override string ToString() => $"{Origin}: {ClientId}";
}
