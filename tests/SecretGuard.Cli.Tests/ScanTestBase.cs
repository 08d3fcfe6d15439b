using System;
using System.Text.Json;
using SecretGuard.Testing;

namespace SecretGuard.Cli.Tests;

/// <summary>A folder to scan and a value that must never be seen again.</summary>
public abstract class ScanTestBase : IDisposable
{
    private protected TemporaryFolder Folder { get; } = new();

    private protected static string Secret => GeneratedValues.Opaque();

    private protected static string LeakySettings =>
        $$"""
        {
          "Orders": {
            "ClientId": "orders-api",
            "ClientSecret": "{{Secret}}"
          }
        }
        """;

    public void Dispose() => Folder.Dispose();

    private protected CommandResult Scan(params string[] arguments) => CommandLine.Run(Folder.Path, ["scan", .. arguments]);

    private protected static JsonElement Json(string text)
    {
        using var json = JsonDocument.Parse(text);
        return json.RootElement.Clone();
    }

    private protected static void AssertOneErrorLine(CommandResult result, params string[] parts)
    {
        Assert.Equal(ExitCodes.Failure, result.ExitCode);
        Assert.Equal(string.Empty, result.Output);
        var line = Assert.Single(result.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries));
        Assert.StartsWith("secretguard: ", line, StringComparison.Ordinal);
        foreach (var part in parts) Assert.Contains(part, line, StringComparison.Ordinal);
    }
}
