using System.Threading.Tasks;
using Microsoft.CodeAnalysis;

namespace SecretGuard.Analyzers.Tests.Shapes;

/// <summary>Whole programs, as they are written in practice.</summary>
public class RealProgramTests
{
    [Fact]
    public Task TopLevelProgram_WithOAuthOptions_Reports() => Flow.VerifyAspNetAsync("""
        using System;
        using Microsoft.AspNetCore.Builder;
        using Microsoft.Extensions.DependencyInjection;

        var builder = WebApplication.CreateBuilder(args);
        builder.Services.AddAuthentication().AddOAuth("Keycloak", options =>
        {
            options.ClientId = "orders-web";
            options.ClientSecret = "{|SG1001:orders-web-secret|}";
            options.CallbackPath = "/signin";
            options.AuthorizationEndpoint = "{|SG2002:http://sso.example.com/auth|}";
            options.TokenEndpoint = "{|SG2001:http://sso.example.com/token|}";
            options.Scope.Add("orders.read");
            options.Scope.Add("{|SG3001:*|}");
        });
        var app = builder.Build();
        app.Run();
        """, OutputKind.ConsoleApplication);

    [Fact]
    public Task TopLevelProgram_FromConfiguration_DoesNotReport() => Flow.VerifyAspNetAsync("""
        using System;
        using Microsoft.AspNetCore.Builder;
        using Microsoft.Extensions.Configuration;
        using Microsoft.Extensions.DependencyInjection;

        var builder = WebApplication.CreateBuilder(args);
        var section = builder.Configuration.GetSection("Keycloak");
        builder.Services.AddAuthentication().AddOAuth("Keycloak", options =>
        {
            options.ClientId = section["ClientId"] ?? throw new InvalidOperationException("Keycloak:ClientId is missing.");
            options.ClientSecret = builder.Configuration["Keycloak:ClientSecret"] ?? throw new InvalidOperationException("Keycloak:ClientSecret is missing.");
            options.TokenEndpoint = section.GetValue<string>("TokenEndpoint");
            options.Scope.Add("orders.read");
        });
        builder.Build().Run();
        """, OutputKind.ConsoleApplication);

    [Fact]
    public Task Worker_PostingForm_Reports() => Flow.VerifyAspNetAsync("""
        using System;
        using System.Collections.Generic;
        using System.Net.Http;
        using System.Net.Http.Headers;
        using System.Net.Http.Json;
        using System.Text.Json.Serialization;
        using System.Threading;
        using System.Threading.Tasks;
        using Microsoft.Extensions.Hosting;
        using Microsoft.Extensions.Logging;

        public sealed record TokenResponse([property: JsonPropertyName("access_token")] string AccessToken, [property: JsonPropertyName("expires_in")] int ExpiresIn);

        public sealed class OrdersWorker(HttpClient http, ILogger<OrdersWorker> logger) : BackgroundService
        {
            private const string TokenUrl = "{|SG2001:http://sso.example.com/realms/orders/protocol/openid-connect/token|}";
            private const string ClientId = "orders-worker";
            private const string ClientSecret = "{|SG1001:orders-worker-secret|}";
            private string _token;

            protected override async Task ExecuteAsync(CancellationToken stoppingToken)
            {
                while (!stoppingToken.IsCancellationRequested)
                {
                    http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", await TokenAsync(stoppingToken));
                    var orders = await http.GetStringAsync("https://orders.example.com/api/orders", stoppingToken);
                    logger.LogInformation("Read {Length} characters with client_secret from nowhere", orders.Length);
                    await Task.Delay(TimeSpan.FromMinutes(1), stoppingToken);
                }
            }

            private async Task<string> TokenAsync(CancellationToken cancellationToken)
            {
                var form = new FormUrlEncodedContent(new Dictionary<string, string>
                {
                    ["grant_type"] = "client_credentials",
                    ["client_id"] = ClientId,
                    ["client_secret"] = ClientSecret,
                    ["scope"] = "{|SG3001:*|}",
                });
                var response = await http.PostAsync(TokenUrl, form, cancellationToken);
                var token = await response.Content.ReadFromJsonAsync<TokenResponse>(cancellationToken);
                return _token = token.AccessToken;
            }
        }
        """);

    [Fact]
    public Task Msal_Builder_Reports() => Flow.VerifyAsync("""
        using Microsoft.Identity.Client;
        class Graph
        {
            private readonly string[] _scopes = new[] { "https://graph.microsoft.com/.default" };
            object M() => ConfidentialClientApplicationBuilder.Create("orders")
                .WithClientSecret("{|SG1001:hunter2|}")
                .WithAuthority("https://login.microsoftonline.com/common");
        }
        namespace Microsoft.Identity.Client
        {
            public class ConfidentialClientApplicationBuilder
            {
                public static ConfidentialClientApplicationBuilder Create(string clientId) => null;
                public ConfidentialClientApplicationBuilder WithClientSecret(string clientSecret) => this;
                public ConfidentialClientApplicationBuilder WithAuthority(string authority) => this;
            }
        }
        """);

    [Fact]
    public Task IdentityServer_Configuration_Reports() => Flow.VerifyAsync("""
        using System.Collections.Generic;
        using Duende.IdentityServer.Models;
        static class Config
        {
            public static IEnumerable<Client> Clients => new Client[]
            {
                new Client
                {
                    ClientId = "m2m.client",
                    ClientSecrets = { new Secret("{|SG1001:511-weak|}".Sha256()) },
                    AllowedScopes = { "orders.read", "{|SG3001:*|}" },
                },
                new() { ClientId = "other", ClientSecrets = { new Secret(System.Environment.GetEnvironmentVariable("S").Sha256()) }, AllowedScopes = { "orders" } },
            };
        }
        namespace Duende.IdentityServer.Models
        {
            public class Secret { public Secret(string value) { } }
            public static class HashExtensions { public static string Sha256(this string input) => input; }
            public class Client
            {
                public string ClientId { get; set; }
                public ICollection<Secret> ClientSecrets { get; set; } = new HashSet<Secret>();
                public ICollection<string> AllowedScopes { get; set; } = new HashSet<string>();
            }
        }
        """);

    [Fact]
    public Task DerivedOptions_InheritedMember_ReportsBySink() => Flow.VerifyAspNetAsync("""
        using Microsoft.AspNetCore.Authentication.OAuth;
        class OrdersOptions : OAuthOptions { }
        class C { void M(OrdersOptions o) { o.TokenEndpoint = "{|SG2001:http://sso.example.com/|}"; o.Scope.Add("{|SG3001:*|}"); } }
        """);

    [Fact]
    public Task Assertion_ExpectedValue_DoesNotReport() => Flow.VerifyAsync("""
        static class Assert { public static void Equal<T>(T expected, T actual) { } public static void Contains(string expected, string actual) { } }
        class Tests
        {
            void M(Options options)
            {
                Assert.Equal("hunter2", options.ClientSecret);
                Assert.Contains("client_secret", "hunter2");
            }
        }
        class Options { public string ClientSecret { get; set; } }
        """);

    [Fact]
    public Task NamesAndMetadata_DoNotReport() => Flow.VerifyAspNetAsync("""
        using System.ComponentModel.DataAnnotations;
        using System.Threading;
        using System.Text.Json.Serialization;
        static class Parameters
        {
            public const string ClientSecret = "client_secret";
            public const string ClientSecretHeader = "X-Client-Secret";
            public const string GrantType = "grant_type";
            public const string TokenEndpoint = "token_endpoint";
            public const string Scope = "scope";
        }
        class Options
        {
            public const string Section = "Keycloak";
            [Required, Display(Name = "Client secret", Description = "The secret of the client"), JsonPropertyName("client_secret")]
            public string ClientSecret { get; set; } = string.Empty;
            [Required(ErrorMessage = "The client secret is missing")]
            public string ClientSecretFile { get; set; } = "/run/secrets/orders";
            public CancellationToken Token { get; set; }
        }
        """);
}
