namespace SecretGuard.Samples.Tests.TokenSources;

/// <summary>What hands out access tokens in a sample.</summary>
internal interface ITokenSource : IDisposable
{
    Task<string> GetTokenAsync();
}
