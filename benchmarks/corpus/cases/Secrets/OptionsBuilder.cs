namespace Corpus.Secrets.OptionsBuilder;

sealed class SsoOptions { public string ClientId { get; set; } = ""; public string ClientSecret { get; set; } = ""; }
static class Setup
{
    public static void Add(IServiceCollection services) => services.AddOptions<SsoOptions>()
        .Configure(options => { options.ClientId = "orders"; options.ClientSecret = "bRB9sFJ6Tdz5qvV2zHn2vyx9MCj2ohx2"; }) // +
        .Validate(options => options.ClientSecret.Length > 0, "Sso:ClientSecret is missing."); // -
}
