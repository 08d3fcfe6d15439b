using System;
using System.IO;
using SecretGuard.Cli.Gating;
using SecretGuard.Scanning.Reports;
using SecretGuard.Testing;

namespace SecretGuard.Cli.Tests.Gating;

public sealed class GuardPackageTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void PublishedFiles_AreNotChanged()
    {
        var package = PackageOf(ToolIdentity.Version);

        Assert.Empty(package.ChangedFiles());
        Assert.Contains("SecretGuardGuardBuild", package.Targets);
        Assert.Equal(ToolIdentity.Version, package.Version);
    }

    [Fact]
    public void ChangedFile_IsNamed()
    {
        var package = PackageOf(ToolIdentity.Version);
        File.AppendAllText(package.TargetsFile, "<!-- -->");

        Assert.Equal([package.TargetsFile], package.ChangedFiles());
    }

    [Fact]
    public void FilesOfAnotherVersion_AreNotCompared()
    {
        var package = PackageOf("99.0.0");
        File.WriteAllText(package.TargetsFile, "<Project />");

        Assert.Empty(package.ChangedFiles());
    }

    [Theory]
    [InlineData("build/SecretGuard.targets")]
    [InlineData("secretguard/0.1.0/SecretGuard.targets")]
    [InlineData("other/0.1.0/build/SecretGuard.targets")]
    public void FileThatLiesElsewhere_IsNoPackage(string path)
    {
        var project = new EvaluatedProject(_folder.At("a.csproj"), "", "");
        project.Files.Add(_folder.At(path));

        Assert.Null(GuardPackage.ImportedBy(project));
    }

    private GuardPackage PackageOf(string version)
    {
        var source = Repository.PathOf("src", "SecretGuard.Build", "build");
        foreach (var file in Directory.GetFiles(source)) _folder.Write($"packages/secretguard/{version}/build/{Path.GetFileName(file)}", File.ReadAllText(file));
        var project = new EvaluatedProject(_folder.At("a.csproj"), "", "");
        project.Files.Add(_folder.At($"packages/secretguard/{version}/build/SecretGuard.targets"));
        return GuardPackage.ImportedBy(project)!;
    }
}
