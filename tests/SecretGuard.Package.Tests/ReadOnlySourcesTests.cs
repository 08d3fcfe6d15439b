using System;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using SecretGuard.Testing;

namespace SecretGuard.Package.Tests;

/// <summary>Sources on a file system that nobody may write to, root included; only what a build makes goes elsewhere.</summary>
[Collection(PackageTestGroup.Name)]
[Trait("Tier", "Full")]
public sealed class ReadOnlySourcesTests(PackageFeed feed)
{
    // Mounts the folder over itself for this process and its children alone.
    private const string MountReadOnly = "mount --bind \"$1\" \"$1\" && mount -o remount,ro,bind \"$1\" && cd \"$1\" && shift && exec dotnet build \"$@\"";

    [Fact]
    public async Task Build_ReportsAsEverAndWritesNothingIntoTheSources()
    {
        if (!OperatingSystem.IsLinux()) return;

        var project = CarelessProject.Create(feed);
        var before = FilesOf(project);

        var first = await BuildAsync(project);
        var second = await BuildAsync(project);

        Assert.Equal(1, first.ExitCode);
        Assert.Equal(5, first.Errors.Count);
        Assert.Equal(first.Errors, second.Errors);
        Assert.Equal(before, FilesOf(project));
    }

    [Fact]
    public async Task WriteBaseline_IsOneClearError()
    {
        if (!OperatingSystem.IsLinux()) return;

        var project = CarelessProject.Create(feed);

        var output = await BuildAsync(project, "-p:SecretGuardWriteBaseline=true");

        Assert.Equal(1, output.ExitCode);
        Assert.Single(output.Errors);
        Assert.Contains("The baseline cannot be written", output.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", output.Text, StringComparison.Ordinal);
    }

    private async Task<CommandOutput> BuildAsync(CarelessProject project, params string[] arguments)
    {
        var elsewhere = feed.NewFolder("output");
        var all = new[]
        {
            "--user", "--map-root-user", "--mount", "sh", "-c", MountReadOnly, "sh", project.Folder,
            $"-p:BaseIntermediateOutputPath={elsewhere}/obj/", $"-p:OutputPath={elsewhere}/bin/",
        };
        return await feed.RunAsync(project.Folder, "unshare", all.Concat(arguments).ToArray());
    }

    private static string[] FilesOf(CarelessProject project) =>
        Directory.GetFileSystemEntries(project.Folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal).ToArray();
}
