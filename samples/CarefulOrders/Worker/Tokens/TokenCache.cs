namespace CarefulOrders;

/// <summary>Keeps the token until shortly before it expires. Who needs a new one meanwhile waits for the same request.</summary>
public sealed class TokenCache(TokenClient client, TimeProvider clock) : IDisposable
{
    private readonly SemaphoreSlim _request = new(1);
    private AccessToken? _token;

    /// <exception cref="TokenRequestException">A token was needed and not had.</exception>
    public Task<AccessToken> GetAsync(CancellationToken cancellation) => GetAsync(refused: null, cancellation);

    /// <summary>A token other than the refused one: a new one, unless somebody else has fetched it meanwhile.</summary>
    /// <exception cref="TokenRequestException">A token was needed and not had.</exception>
    public Task<AccessToken> RenewAsync(AccessToken refused, CancellationToken cancellation) => GetAsync(refused, cancellation);

    public void Dispose() => _request.Dispose();

    private async Task<AccessToken> GetAsync(AccessToken? refused, CancellationToken cancellation)
    {
        if (Usable(refused) is { } kept) return kept;
        await _request.WaitAsync(cancellation);
        try
        {
            if (Usable(refused) is { } fetched) return fetched;
            var token = await client.RequestAsync(cancellation);
            Volatile.Write(ref _token, token);
            return token;
        }
        finally
        {
            _request.Release();
        }
    }

    private AccessToken? Usable(AccessToken? refused) =>
        Volatile.Read(ref _token) is { } token && token != refused && clock.GetUtcNow() < token.RenewAt ? token : null;
}
