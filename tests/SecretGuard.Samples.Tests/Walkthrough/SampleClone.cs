using System.Reflection;
using SecretGuard.Testing;

namespace SecretGuard.Samples.Tests.Walkthrough;

/// <summary>A clone of this repository as it stands in the working tree, in a folder of its own.</summary>
internal sealed class SampleClone : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private SampleClone() => Path = Directory.CreateDirectory(_folder.At("clone")).FullName;

    public string Path { get; }

    /// <summary>Empty; a user's home for the commands.</summary>
    public string Home => Directory.CreateDirectory(_folder.At("home")).FullName;

    /// <summary>What <c>samples/demo.proj</c> leaves: the samples and the packed package.</summary>
    public static async Task<SampleClone> WithPackageAsync()
    {
        var clone = new SampleClone();
        await clone.CopyAsync("samples");
        (await PackCommand.RunAsync("SecretGuard.Package", System.IO.Path.Combine(clone.Path, "artifacts", "packages"))).Succeeded();
        return clone;
    }

    /// <summary>Everything that is tracked, and nothing that was built.</summary>
    public static async Task<SampleClone> WithSourcesAsync()
    {
        var clone = new SampleClone();
        await clone.CopyAsync(".");
        return clone;
    }

    public void Dispose() => _folder.Dispose();

    private async Task CopyAsync(string folder)
    {
        var none = new Dictionary<string, string>();
        var listed = await Command.RunAsync(
            Repository.Root, "git", none, "ls-files", "-z", "--cached", "--others", "--exclude-standard", folder);
        var files = listed.Succeeded().Text.Split('\0', StringSplitOptions.RemoveEmptyEntries);
        foreach (var file in files.Where(file => File.Exists(Repository.PathOf(file))))
        {
            var copy = System.IO.Path.Combine(Path, file);
            Directory.CreateDirectory(System.IO.Path.GetDirectoryName(copy)!);
            File.Copy(Repository.PathOf(file), copy);
        }

        (await Command.RunAsync(Path, "git", none, "init", "--quiet")).Succeeded();
        _folder.Write("nuget.config", NuGetConfig());
    }

    // Above the clone. The other packages were restored with the tests: what the commands restore needs no network.
    private static string NuGetConfig()
    {
        var restored = typeof(SampleClone).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
            .Single(data => data.Key == "RestoredPackages").Value;
        return $"""
            <configuration>
              <fallbackPackageFolders>
                <add key="tests" value="{restored}" />
              </fallbackPackageFolders>
            </configuration>
            """;
    }
}
