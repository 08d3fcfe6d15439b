using System.Threading.Tasks;

namespace SecretGuard.Analyzers.Tests.Slots;

public class FallbackSlotsTests
{
    [Theory]
    [InlineData("""GetAndPrint("config:client:secret", "{|SG1001:hunter2|}")""")]
    [InlineData("""GetSetting(1, "Orders:ClientSecret", "{|SG1001:hunter2|}")""")]
    [InlineData("""GetSetting(1, "Orders:ClientId", "hunter2")""")]
    [InlineData("""GetLabel("client_secret", 1)""")]
    [InlineData("""Describe("client_secret", "hunter2")""")]
    public Task LookupMethod_DefaultBesideAKey_Reports(string call) => Flow.VerifyAsync($$"""
        static class C
        {
            static string GetAndPrint(string key, string otherwise) => otherwise;
            static string GetSetting(int tries, string key, string otherwise) => otherwise;
            static string GetLabel(string key, int width) => key;
            static string Describe(string key, string text) => text;
            static object M() => {{call}};
        }
        """);

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
