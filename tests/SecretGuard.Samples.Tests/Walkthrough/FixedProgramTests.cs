using SecretGuard.Samples.Tests.Careful;
using SecretGuard.Testing;

namespace SecretGuard.Samples.Tests.Walkthrough;

/// <summary>The careless sample after <c>secretguard fix --user-secrets</c>: built, started, and given its orders by the servers of the stage.</summary>
[Collection(WalkthroughGroup.Name)]
public sealed class FixedProgramTests(WalkthroughFixture walkthrough)
{
    private static readonly string[] SettingsAndCode = ["*.cs", "appsettings*.json"];

    [Fact]
    public async Task FixedSample_RunsWithItsSecretFromUserSecrets()
    {
        await using var stage = await WalkthroughStage.SetAsync();
        var environment = new Dictionary<string, string>(stage.Environment(walkthrough.Clone.Home));
        var folder = Copy();
        var old = OldSecrets(folder);

        var output = await RunAsync(folder, environment, Tool, "fix", "--user-secrets");

        // What only the team can change is left, and listed.
        Assert.Equal(1, output.ExitCode);
        Assert.All(old, secret => Assert.DoesNotContain(secret, output.Text, StringComparison.Ordinal));
        Assert.All(old, secret => Assert.Empty(FilesWith(secret, folder, SettingsAndCode)));
        var copies = old.SelectMany(secret => FilesWith(secret, folder, "*")).Distinct().Select(path => Path.GetRelativePath(folder, path)).ToList();
        Assert.Contains("get-token.sh", copies);
        Assert.Contains(Path.Combine("keycloak", "realm-export.json"), copies);
        Assert.All(copies, copy => Assert.Contains($"\n  {copy}:", output.Text, StringComparison.Ordinal));

        (await RunAsync(folder, environment, "user-secrets", "set", "Orders:ClientSecret", WalkthroughStage.Secret)).Succeeded();
        Replace(folder, "TokenClient.cs", "[\"scope\"] = \"*\"", "[\"scope\"] = \"orders:read\"");
        Replace(folder, "LegacyTokenRequest.cs", "&scope=admin", "&scope=orders:read");
        foreach (var copy in copies) File.Delete(Path.Combine(folder, copy));
        Replace(folder, "appsettings.json", "\"Scope\": \"admin\"", "\"Scope\": \"orders:read\"");
        Replace(folder, "appsettings.json", "\"http://sso", "\"https://sso");
        var built = (await RunAsync(folder, environment, "build")).Succeeded();
        Assert.Empty(built.Messages);

        using var program = RunningProgram.Start(
            Path.Combine(folder, "bin", "Debug", "net10.0", "CarelessOrders.dll"), new Dictionary<string, string>(environment) { ["DOTNET_ENVIRONMENT"] = "Development" });
        await program.WaitForAsync("open orders");

        Assert.Equal(0, await program.InterruptAsync());
        CredentialSearch.AssertNoSecret(program.Printed, WalkthroughStage.Secret);
        Assert.Single(stage.Orders.Authorization.IssuedTokens);
    }

    private static string Tool => Repository.PathOf("src", "SecretGuard.Cli", "bin", Repository.Configuration, "net10.0", "secretguard.dll");

    private string Copy()
    {
        var source = Path.Combine(walkthrough.Clone.Path, "samples", "CarelessOrders");
        var target = Path.Combine(walkthrough.Clone.Path, "samples", "MendedOrders");
        var bin = Path.DirectorySeparatorChar + "bin" + Path.DirectorySeparatorChar;
        var obj = Path.DirectorySeparatorChar + "obj" + Path.DirectorySeparatorChar;
        foreach (var file in Directory.EnumerateFiles(source, "*", SearchOption.AllDirectories).Where(file => !file.Contains(bin, StringComparison.Ordinal) && !file.Contains(obj, StringComparison.Ordinal)))
        {
            var copy = Path.Combine(target, Path.GetRelativePath(source, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }

        return target;
    }

    // By their places: they are in the list of sample values that the gate reads, and nowhere else.
    private static string[] OldSecrets(string folder) =>
    [
        Between(File.ReadAllText(Path.Combine(folder, "TokenClient.cs")), "ClientSecret = \"", "\""),
        Between(File.ReadAllText(Path.Combine(folder, "LegacyTokenRequest.cs")), "client_secret=", "&"),
    ];

    private static string Between(string text, string before, string after)
    {
        var start = text.IndexOf(before, StringComparison.Ordinal) + before.Length;
        return text[start..text.IndexOf(after, start, StringComparison.Ordinal)];
    }

    private static IEnumerable<string> FilesWith(string secret, string folder, params string[] patterns) =>
        patterns.SelectMany(pattern => Directory.EnumerateFiles(folder, pattern, SearchOption.AllDirectories))
            .Where(file => !Path.GetRelativePath(folder, file).StartsWith("obj", StringComparison.Ordinal) && File.ReadAllText(file).Contains(secret, StringComparison.Ordinal));

    private static void Replace(string folder, string file, string old, string replacement)
    {
        var path = Path.Combine(folder, file);
        var text = File.ReadAllText(path);
        Assert.Contains(old, text, StringComparison.Ordinal);
        File.WriteAllText(path, text.Replace(old, replacement, StringComparison.Ordinal));
    }

    private static Task<CommandOutput> RunAsync(string folder, IReadOnlyDictionary<string, string> environment, params string[] arguments) =>
        Command.RunAsync(folder, "dotnet", environment, arguments);
}
