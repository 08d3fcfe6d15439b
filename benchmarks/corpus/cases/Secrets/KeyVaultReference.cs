namespace Corpus.Secrets.KeyVaultReference;

sealed class Options
{
    public string ClientSecret { get; set; } = "@Microsoft.KeyVault(SecretUri=https://orders.vault.azure.net/secrets/import/)"; // -
    public string OtherClientSecret { get; set; } = "${ORDERS_CLIENT_SECRET}"; // -
}
