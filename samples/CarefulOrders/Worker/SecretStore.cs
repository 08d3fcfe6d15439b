using Microsoft.Extensions.FileProviders;

namespace CarefulOrders;

/// <summary>The slot for the secret store of the place where the worker runs.</summary>
public static class SecretStore
{
    /// <summary>Absolute path of a folder with one file a key: <c>Orders__ClientSecret</c> holds <c>Orders:ClientSecret</c>.</summary>
    public const string FolderKey = "SecretStore:Folder";

    /// <summary>
    /// Adds the store last, so that it has the last word over environment and user secrets. HashiCorp Vault Agent, the Secrets Store CSI
    /// driver (Azure Key Vault, AWS, Google Cloud), Kubernetes and Docker write such folders; a secret that is rotated there is taken
    /// within seconds.
    /// </summary>
    /// <remarks>
    /// A store with a configuration provider takes the same slot. For Azure Key Vault that is
    /// <c>configuration.AddAzureKeyVault(new Uri(configuration["SecretStore:Vault"]!), new DefaultAzureCredential())</c> from the package
    /// Azure.Extensions.AspNetCore.Configuration.Secrets: the vault's secret <c>Orders--ClientSecret</c> is the key
    /// <c>Orders:ClientSecret</c>, and the worker's managed identity needs no secret of its own to read it.
    /// </remarks>
    public static IConfigurationManager AddSecretStore(this IConfigurationManager configuration)
    {
        if (configuration[FolderKey] is not { Length: > 0 } folder) return configuration;
        configuration.AddKeyPerFile(source =>
        {
            source.FileProvider = Watched(folder);
            source.Optional = false;
            source.ReloadOnChange = true;
        });
        return configuration;
    }

    // Kubernetes rotates by exchanging a link: only polling sees that.
    private static PhysicalFileProvider Watched(string folder) => new(folder) { UsePollingFileWatcher = true, UseActivePolling = true };
}
