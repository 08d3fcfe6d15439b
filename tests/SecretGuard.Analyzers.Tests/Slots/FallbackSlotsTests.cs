using System.Threading.Tasks;

namespace SecretGuard.Analyzers.Tests.Slots;

public class FallbackSlotsTests
{
    [Theory]
    [InlineData("""Use(config["Orders:ClientSecret"] ?? "{|SG1001:hunter2|}");""")]
    [InlineData("""Use(Environment.GetEnvironmentVariable("CLIENT_SECRET") ?? "{|SG1001:hunter2|}");""")]
    [InlineData("""Use(config.GetValue("Orders:ClientSecret", "{|SG1001:hunter2|}"));""")]
    [InlineData("""Use(config.GetValue<string>("Orders:ClientSecret", "{|SG1001:hunter2|}"));""")]
    [InlineData("""Use(config.GetSection("Orders").GetSection("ClientSecret").Value ?? "{|SG1001:hunter2|}");""")]
    public Task LookupOfSecret_FallbackLiteral_Reports(string statement) => InAppAsync(statement);

    [Theory]
    [InlineData("""Use(config["Orders:ClientSecret"] ?? "");""")]
    [InlineData("""Use(config["Orders:ClientId"] ?? "orders");""")]
    [InlineData("""Use(config["Orders:ClientSecret"] ?? throw new InvalidOperationException("The client secret is missing."));""")]
    [InlineData("""Use(config.GetValue<string>("Orders:ClientSecret"));""")]
    [InlineData("""Use(config.GetValue<string>("Orders:Title", "hunter2"));""")]
    public Task Lookup_NoSecretInFallback_DoesNotReport(string statement) => InAppAsync(statement);

    private static Task InAppAsync(string statement) => Flow.VerifyAspNetAsync($$"""
        using System;
        using Microsoft.Extensions.Configuration;
        class C
        {
            void Use(string value) { }
            void M(IConfiguration config) { {{statement}} }
        }
        """);
}
