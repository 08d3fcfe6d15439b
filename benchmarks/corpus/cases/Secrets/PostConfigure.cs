namespace Corpus.Secrets.PostConfigure;

sealed class GatewayOptions { public string ClientSecret { get; set; } = ""; }
static class Settings
{
    public static void Add(IServiceCollection services) => services.PostConfigure<GatewayOptions>(options => options.ClientSecret = "qKW6WxR8TKD2bRR6Gum7Qtf2YRb4BVs5"); // +
    public static void Bind(IServiceCollection services, IConfiguration configuration) => services.Configure<GatewayOptions>(configuration.GetSection("Gateway")); // -
}
