using System.ComponentModel;
using System.Globalization;
using SecretGuard.Testing;

namespace SecretGuard.Samples.Tests.OidcProvider;

/// <summary>The npm package oidc-provider, restored once for the tests that use it. What is missing is named.</summary>
public sealed class OidcProviderPackages : IAsyncLifetime
{
    private const int OldestNode = 20;
    private const string LockFile = "package-lock.json";

    private static readonly string[] Files = ["package.json", LockFile, "server.mjs"];

    private static readonly Dictionary<string, string> NoEnvironment = new();

    /// <summary>Absolute path of the folder with the server and its packages.</summary>
    public string Folder { get; } = Repository.PathOf("artifacts", "samples", "oidc-provider");

    public async Task InitializeAsync()
    {
        await RequireNodeAsync();
        Directory.CreateDirectory(Folder);
        var restored = IsRestored();
        foreach (var file in Files) File.Copy(SourceOf(file), Path.Combine(Folder, file), overwrite: true);
        if (!restored) await RestoreAsync();
    }

    public Task DisposeAsync() => Task.CompletedTask;

    private static string SourceOf(string file) => Repository.PathOf("tests", "SecretGuard.Samples.Tests", "OidcProvider", file);

    private static async Task RequireNodeAsync()
    {
        var version = (await RunAsync("node", "--version")).Text.Trim();
        if (!int.TryParse(version.TrimStart('v').Split('.')[0], CultureInfo.InvariantCulture, out var major) || major < OldestNode)
            throw new InvalidOperationException($"These tests need Node.js {OldestNode} or newer; here is '{version}'.");
    }

    private static async Task<CommandOutput> RunAsync(string program, params string[] arguments)
    {
        try
        {
            return await Command.RunAsync(Repository.Root, program, NoEnvironment, arguments);
        }
        catch (Win32Exception)
        {
            throw new InvalidOperationException($"'{program}' is missing. These tests need Node.js {OldestNode} or newer and npm.");
        }
    }

    // npm copies the lock file last.
    private bool IsRestored() =>
        File.Exists(Path.Combine(Folder, "node_modules", ".package-lock.json"))
        && File.ReadAllText(Path.Combine(Folder, LockFile)) == File.ReadAllText(SourceOf(LockFile));

    private async Task RestoreAsync()
    {
        var output = await RunAsync("npm", "ci", "--prefix", Folder, "--ignore-scripts", "--no-audit", "--no-fund");
        if (output.ExitCode == 0) return;
        var problem = "npm could not restore oidc-provider. Is its registry reachable?";
        throw new InvalidOperationException(problem + Environment.NewLine + output.Text);
    }
}
