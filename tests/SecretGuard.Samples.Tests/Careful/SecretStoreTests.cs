using CarefulOrders;
using SecretGuard.Samples.Tests.Authorization;
using SecretGuard.Testing;

namespace SecretGuard.Samples.Tests.Careful;

/// <summary>A secret store that mounts a folder, as HashiCorp Vault Agent and the Secrets Store CSI driver do.</summary>
public sealed class SecretStoreTests : IAsyncLifetime
{
    private readonly TemporaryFolder _store = new();

    private OrdersStage _stage = null!;

    [Fact]
    public async Task SecretInTheStore_GoesBeforeAllOthers()
    {
        _store.Write("Orders__ClientSecret", RegisteredClient.OrderImport.Secret + "\n");
        using var worker = _stage.Worker((ClientSecret.Key, "from elsewhere"), (SecretStore.FolderKey, _store.Path));

        await RequestAsync(worker);

        Assert.Equal(["granted"], _stage.Authorization.Answers);
    }

    [Fact]
    public async Task RotatedSecret_IsTakenWithoutARestart()
    {
        Mount("the old one", version: "1");
        using var worker = _stage.Worker((SecretStore.FolderKey, _store.Path));
        await Assert.ThrowsAsync<TokenRequestException>(() => RequestAsync(worker));

        Mount(RegisteredClient.OrderImport.Secret, version: "2");
        await ReadsAsync(worker, RegisteredClient.OrderImport.Secret);
        await RequestAsync(worker);

        Assert.Equal(["invalid_client", "granted"], _stage.Authorization.Answers);
    }

    [Fact]
    public async Task SecretThatVanishes_IsNamedAndTheWorkerLivesOn()
    {
        var file = _store.Write("Orders__ClientSecret", RegisteredClient.OrderImport.Secret);
        using var worker = _stage.Worker((ClientSecret.Key, null), (SecretStore.FolderKey, _store.Path));
        await worker.StartAsync();
        await _stage.Logs.WaitForAsync("2 open orders");

        File.Delete(file);
        await ReadsAsync(worker, secret: null);
        var failure = await Assert.ThrowsAsync<TokenRequestException>(() => RequestAsync(worker));

        Assert.Equal(ClientSecret.Missing, failure.Outcome);
        Assert.False(worker.Services.GetRequiredService<IHostApplicationLifetime>().ApplicationStopping.IsCancellationRequested);
        await worker.StopAsync();
    }

    public async Task InitializeAsync() =>
        _stage = await OrdersStage.SetAsync(async network => await AuthorizationServer.StartAsync(network, RegisteredClient.OrderImport));

    public async Task DisposeAsync()
    {
        await _stage.DisposeAsync();
        _store.Dispose();
    }

    private static Task RequestAsync(IHost worker) =>
        worker.Services.GetRequiredService<TokenClient>().RequestAsync(CancellationToken.None);

    // As Kubernetes does it: the file is a link through a folder that is itself a link, and that one is exchanged.
    private void Mount(string secret, string version)
    {
        _store.Write($"..{version}/Orders__ClientSecret", secret);
        var (current, file) = (_store.At("..data"), _store.At("Orders__ClientSecret"));
        if (Directory.Exists(current)) Directory.Delete(current);
        Directory.CreateSymbolicLink(current, $"..{version}");
        if (!File.Exists(file)) File.CreateSymbolicLink(file, "..data/Orders__ClientSecret");
    }

    private static async Task ReadsAsync(IHost worker, string? secret)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        var configuration = worker.Services.GetRequiredService<IConfiguration>();
        while (configuration[ClientSecret.Key] != secret) await Task.Delay(20, patience.Token);
    }
}
