namespace Corpus.Secrets.GetValueFallback;

sealed class Worker(IConfiguration configuration)
{
    public string? Secret => configuration.GetValue("Orders:ClientSecret", "abracadabra"); // +
    public string? Wanted => configuration.GetValue<string>("Orders:ClientSecret"); // -
}
