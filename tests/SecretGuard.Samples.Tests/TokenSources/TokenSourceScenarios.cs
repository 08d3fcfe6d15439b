using SecretGuard.Samples.Tests.Authorization;
using SecretGuard.Samples.Tests.Careful;
using SecretGuard.Testing;

namespace SecretGuard.Samples.Tests.TokenSources;

/// <summary>What is asked of the careful client and of the careless one after its fixes alike.</summary>
public abstract class TokenSourceScenarios : IAsyncLifetime
{
    private static readonly string Secret = GeneratedValues.Opaque(32, seed: 36) + ":+%&= ";

    private OrdersStage _stage = null!;

    /// <summary>The setting that holds the secret, as the error about a missing one names it.</summary>
    private protected abstract string SecretSetting { get; }

    private protected abstract ClientAuthentication Authentication { get; }

    [Fact]
    public async Task RightSecret_GetsATokenForTheLeastScope()
    {
        using var source = Create(_stage, Secret);

        var token = await source.GetTokenAsync();

        Assert.Equal(["granted"], _stage.Authorization.Answers);
        Assert.Equal(Assert.Single(_stage.Authorization.IssuedTokens), token);
    }

    [Fact]
    public async Task Token_IsKeptUntilShortlyBeforeItExpires()
    {
        using var source = Create(_stage, Secret);
        var first = await source.GetTokenAsync();

        _stage.Clock.Elapsed = AuthorizationServer.Lifetime - TimeSpan.FromSeconds(31);
        var second = await source.GetTokenAsync();
        _stage.Clock.Elapsed = AuthorizationServer.Lifetime - TimeSpan.FromSeconds(29);
        var third = await source.GetTokenAsync();

        Assert.Equal(first, second);
        Assert.NotEqual(first, third);
        Assert.Equal(["granted", "granted"], _stage.Authorization.Answers);
    }

    [Fact]
    public async Task WrongSecret_FailsAndIsNotShown()
    {
        var wrong = GeneratedValues.Opaque(32, seed: 37);
        using var source = Create(_stage, wrong);

        var failure = await Assert.ThrowsAnyAsync<Exception>(source.GetTokenAsync);

        Assert.Equal(["invalid_client"], _stage.Authorization.Answers);
        Assert.DoesNotContain(wrong, failure.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    public async Task NoSecret_IsNamedAndNothingIsSent(string? secret)
    {
        using var source = Create(_stage, secret);

        var failure = await Assert.ThrowsAnyAsync<Exception>(source.GetTokenAsync);

        Assert.Contains($"{SecretSetting}", failure.Message, StringComparison.Ordinal);
        Assert.Contains("is missing or empty", failure.Message, StringComparison.Ordinal);
        Assert.Empty(_stage.Authorization.Answers);
    }

    [Fact]
    public async Task ServerThatWasDown_IsAskedAgain()
    {
        await _stage.Authorization.DisposeAsync();
        using var source = Create(_stage, Secret);
        await Assert.ThrowsAnyAsync<Exception>(source.GetTokenAsync);

        await using var back = await AuthorizationServer.StartAsync(_stage.Network, Client());

        Assert.Equal(await source.GetTokenAsync(), Assert.Single(back.IssuedTokens));
    }

    public async Task InitializeAsync() =>
        _stage = await OrdersStage.SetAsync(async network => await AuthorizationServer.StartAsync(network, Client()));

    public async Task DisposeAsync() => await _stage.DisposeAsync();

    private protected abstract ITokenSource Create(OrdersStage stage, string? secret);

    private RegisteredClient Client() => new(RegisteredClient.ImportId, Secret, Authentication, RegisteredClient.ReadOrders);
}
