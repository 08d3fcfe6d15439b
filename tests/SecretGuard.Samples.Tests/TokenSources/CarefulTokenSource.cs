using CarefulOrders;

namespace SecretGuard.Samples.Tests.TokenSources;

internal sealed class CarefulTokenSource(IHost worker) : ITokenSource
{
    public async Task<string> GetTokenAsync() =>
        (await worker.Services.GetRequiredService<TokenCache>().GetAsync(CancellationToken.None)).Value;

    public void Dispose() => worker.Dispose();
}
