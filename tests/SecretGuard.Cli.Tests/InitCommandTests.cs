using System;
using System.IO;
using System.Linq;

namespace SecretGuard.Cli.Tests;

public sealed class InitCommandTests : ScanTestBase
{
    private const string BuildFile = "Directory.Build.props";

    private const string PackagesFile = "Directory.Packages.props";

    [Fact]
    public void EmptyFolder_GetsAReferenceForAllProjects()
    {
        Assert.Equal((ExitCodes.Clean, "created Directory.Build.props\n"), (Init().ExitCode, Reset(BuildFile, () => Init().Output)));

        Assert.Matches("<PackageReference Include=\"SecretGuard\" Version=\"[0-9.]+\" PrivateAssets=\"all\" />", Read(BuildFile));
        Assert.Equal("kept Directory.Build.props: it references the package\n", Init().Output);
    }

    [Fact]
    public void CentralVersions_GetAGlobalReference_AndTheRestStays()
    {
        const string Before = "\uFEFF<Project>\r\n  <PropertyGroup>\r\n    <ManagePackageVersionsCentrally>true</ManagePackageVersionsCentrally>\r\n  </PropertyGroup>\r\n</Project>\r\n";
        Folder.Write(PackagesFile, Before);

        Assert.Equal("added to Directory.Packages.props\n", Init("--package").Output);

        var after = File.ReadAllBytes(Folder.At(PackagesFile));
        Assert.Equal(0xEF, after[0]);
        var text = Read(PackagesFile);
        Assert.Matches("<GlobalPackageReference Include=\"SecretGuard\" Version=\"[0-9.]+\" />\r\n", text);
        Assert.DoesNotContain("\n", text.Replace("\r\n", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Equal(Before.TrimStart('\uFEFF').Split("\r\n").Where(line => !text.Contains(line, StringComparison.Ordinal)), []);
        Assert.False(File.Exists(Folder.At(BuildFile)));
    }

    [Fact]
    public void EditorConfig_GetsABlockThatChangesNothing()
    {
        Folder.Write(".editorconfig", "root = true\n[*]\nindent_size = 4");
        Folder.Write("appsettings.json", LeakySettings);
        var before = Scan().Output;

        Assert.Equal("added to .editorconfig\n", Init("--editorconfig").Output);
        Assert.StartsWith("root = true\n[*]\nindent_size = 4\n\n# SecretGuard", Read(".editorconfig"), StringComparison.Ordinal);
        Assert.Equal(before, Scan().Output);
        Assert.StartsWith("kept .editorconfig", Init("--editorconfig").Output, StringComparison.Ordinal);
        Assert.False(File.Exists(Folder.At(BuildFile)));

        // What it names can be followed once somebody takes the sign of a comment away.
        File.WriteAllText(Folder.At(".editorconfig"), Read(".editorconfig").Replace("# secretguard.", "secretguard.", StringComparison.Ordinal));
        Assert.DoesNotContain("SG9002", Scan().Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Hook_StopsACommit_AndAnotherHookIsKept()
    {
        AssertOneErrorLine(Init("--hook"), "git init");
        GitFolder.Init(Folder);
        Folder.Write("src/appsettings.json", LeakySettings);
        GitFolder.Run(Folder, "add -A");

        Assert.Equal("created hooks/pre-commit\n", Init("--hook").Output);
        if (!OperatingSystem.IsWindows()) Assert.True(File.GetUnixFileMode(Folder.At(".git/hooks/pre-commit")).HasFlag(UnixFileMode.UserExecute));

        Folder.Write(".git/hooks/pre-commit", "mine");
        Assert.StartsWith("kept hooks/pre-commit: it exists. Add by hand: ", Init("--hook").Output, StringComparison.Ordinal);
        Assert.Equal("mine", Read(".git/hooks/pre-commit"));

        GitFolder.Run(Folder, "config core.hooksPath ../shared");
        Assert.StartsWith("kept the hooks", Init("--hook").Output, StringComparison.Ordinal);
        Assert.False(Directory.Exists(Folder.At("../shared")));
    }

    [Fact]
    public void Workflow_IsTheDocumentedOne_AndIsNotReplaced()
    {
        Assert.Equal("created .github/workflows/secretguard.yml\n", Init("--workflow").Output);
        Assert.Equal(File.ReadAllText(Path.Combine(Testing.Repository.Root, "docs/ci/github-actions.yml")), Read(".github/workflows/secretguard.yml"));
        Folder.Write(".github/workflows/secretguard.yml", "mine");

        Assert.StartsWith("kept ", Init("--workflow").Output, StringComparison.Ordinal);
        Assert.Equal("mine", Read(".github/workflows/secretguard.yml"));
    }

    [Fact]
    public void WrongFolder_IsOneLine() => AssertOneErrorLine(Init("gone"), "'gone'");

    private string Read(string name) => File.ReadAllText(Folder.At(name));

    private string Reset(string name, Func<string> act)
    {
        File.Delete(Folder.At(name));
        return act();
    }

    private CommandResult Init(params string[] arguments) => CommandLine.Run(Folder.Path, ["init", .. arguments]);
}
