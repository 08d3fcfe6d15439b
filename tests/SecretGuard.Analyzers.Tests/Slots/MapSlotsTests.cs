using System;
using System.Threading.Tasks;
using SecretGuard.Testing;

namespace SecretGuard.Analyzers.Tests.Slots;

public class MapSlotsTests
{
    [Theory]
    [InlineData("""static readonly Dictionary<string, string> ClientSecrets = new() { ["orders"] = "{|SG1001:OPAQUE|}" };""")]
    [InlineData("""Dictionary<string, string> ClientSecrets { get; } = new() { { "orders", "{|SG1001:OPAQUE|}" } };""")]
    [InlineData("""void M() { var apiKeys = new Dictionary<string, object> { ["orders"] = "{|SG1002:OPAQUE|}" }; }""")]
    [InlineData("""IReadOnlyDictionary<string, string> _clientSecrets = new Dictionary<string, string> { ["client_secret"] = "{|SG1001:OPAQUE|}" };""")]
    public Task MapOfSecrets_GeneratedValue_Reports(string member) => VerifyAsync(member);

    [Theory]
    [InlineData("""static readonly Dictionary<string, string> ClientSecrets = new() { ["orders"] = "missing" };""")]
    [InlineData("""static readonly Dictionary<string, string> ClientSecrets = new() { ["client_id"] = "OPAQUE" };""")]
    [InlineData("""static readonly Dictionary<string, string> ClientSecrets = new() { ["orders"] = Environment.GetEnvironmentVariable("ORDERS") };""")]
    [InlineData("""static readonly Dictionary<string, string> ClientSecretNames = new() { ["orders"] = "OPAQUE" };""")]
    [InlineData("""static readonly Dictionary<string, string> ClientSecret = new() { ["orders"] = "OPAQUE" };""")]
    [InlineData("""static readonly Dictionary<string, string> Etags = new() { ["orders"] = "OPAQUE" };""")]
    [InlineData("""void M() { var clientId = "orders"; var scopes = new Dictionary<string, string> { ["orders"] = "*" }; }""")]
    [InlineData("""static readonly List<string> ClientSecrets = new(12) { Capacity = 14 };""")]
    public Task OtherMap_OrNoValue_DoesNotReport(string member) => VerifyAsync(member);

    private static Task VerifyAsync(string member) => Flow.VerifyAsync($$"""
        using System;
        using System.Collections.Generic;
        class C { {{member.Replace("OPAQUE", GeneratedValues.Opaque(), StringComparison.Ordinal)}} }
        """);
}
