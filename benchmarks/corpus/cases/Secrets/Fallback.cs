namespace Corpus.Secrets.Fallback;

sealed class Worker(IConfiguration configuration)
{
    public string Secret => configuration["Orders:ClientSecret"] ?? "ftD4kGL4dou2Ygt4Njw2HTX9JRq2WPW2"; // +
    public string Name => configuration["Orders:ClientName"] ?? "orders"; // -
}
