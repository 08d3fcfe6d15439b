using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace CarefulOrders;

/// <summary>The parts of the import, as the host is given them.</summary>
public static class OrderImport
{
    public static IServiceCollection AddOrderImport(this IServiceCollection services)
    {
        services.AddSingleton<IValidateOptions<OrdersOptions>, OrdersOptionsValidator>();
        services.AddOptions<OrdersOptions>().BindConfiguration(OrdersOptions.Section).ValidateOnStart();
        services.TryAddSingleton(TimeProvider.System);
        services.AddTokens();
        services.AddHttpClient<OrdersApi>(SetAddress).AddHttpMessageHandler<BearerTokenHandler>().Harden();
        return services.AddHostedService<OrderImportWorker>();
    }

    private static void AddTokens(this IServiceCollection services)
    {
        services.AddSingleton<ClientSecret>().AddSingleton<TokenAudit>().AddSingleton<TokenClient>().AddSingleton<TokenCache>();
        services.AddTransient<BearerTokenHandler>();
        services.AddHttpClient(TokenClient.HttpName, TokenClient.Limit).Harden();
    }

    private static void SetAddress(IServiceProvider services, HttpClient http) =>
        http.BaseAddress = new Uri(services.GetRequiredService<IOptions<OrdersOptions>>().Value.BaseAddress);

    // A redirect would carry the secret or the token to an address that nobody configured. The client's own logging hands the
    // Authorization header to structured logs at trace level, redacted in the text only; the audit line takes its place.
    private static void Harden(this IHttpClientBuilder client) =>
        client.RemoveAllLoggers()
            .ConfigurePrimaryHttpMessageHandler(() => new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false });
}
