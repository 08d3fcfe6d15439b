namespace Corpus.Secrets.EmptyDefault;

sealed class OrdersOptions
{
    public string ClientSecret { get; set; } = string.Empty; // -
    public string OtherClientSecret { get; set; } = ""; // -
    public string? BackupClientSecret { get; set; } = null; // -
}
