namespace SecretGuard.Samples.Tests.Authorization;

/// <summary>An authorization server on this machine, behind <see cref="Loopback.LoopbackNetwork.AuthorizationHost"/>.</summary>
internal interface IAuthorizationServer : IAsyncDisposable
{
    /// <summary>How this server answers a scope that the client was not given.</summary>
    string OutcomeOfUndeclaredScope { get; }

    /// <summary>Each request for a token that was answered: <c>granted</c> or the error code.</summary>
    IReadOnlyList<string> Answers { get; }

    /// <summary>Each token that was issued.</summary>
    IReadOnlyList<string> IssuedTokens { get; }

    /// <summary>Ends when all requests that were answered so far stand in <see cref="Answers"/>.</summary>
    Task SettleAsync();

    /// <summary>The next tokens have expired when they are issued, although the answer promises otherwise.</summary>
    Task IssueExpiredAsync(int count);
}
