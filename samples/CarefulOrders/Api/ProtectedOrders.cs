using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.Options;

namespace CarefulOrders.Api;

/// <summary>The orders and who may read them.</summary>
public static class ProtectedOrders
{
    private static readonly Order[] Open = [new("2026-0001", 129.90m), new("2026-0002", 42.00m)];

    public static IServiceCollection AddProtectedOrders(this IServiceCollection services)
    {
        services.AddSingleton<IValidateOptions<ApiOptions>, ApiOptionsValidator>();
        services.AddOptions<ApiOptions>().BindConfiguration(ApiOptions.Section).ValidateOnStart();
        services.AddSingleton<IConfigureOptions<JwtBearerOptions>, BearerValidation>();
        services.AddAuthentication(JwtBearerDefaults.AuthenticationScheme).AddJwtBearer();
        services.AddAuthorizationBuilder()
            .AddPolicy(Scopes.ReadOrders, policy => policy.RequireAssertion(context => context.User.HasScope(Scopes.ReadOrders)))
            // What names no policy asks for a token all the same.
            .SetFallbackPolicy(new AuthorizationPolicyBuilder().RequireAuthenticatedUser().Build());
        return services;
    }

    public static void UseProtectedOrders(this WebApplication app)
    {
        app.Use(RefusePlainHttp);
        app.UseAuthentication();
        app.UseAuthorization();
        app.MapGet("/v1/orders", () => Open).RequireAuthorization(Scopes.ReadOrders);
    }

    // No redirect to https: it would teach clients to send the token in the clear first.
    private static Task RefusePlainHttp(HttpContext context, RequestDelegate next)
    {
        if (context.Request.IsHttps) return next(context);
        context.Response.StatusCode = StatusCodes.Status400BadRequest;
        return Task.CompletedTask;
    }
}
