using System;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Threading.Tasks;
using System.Xml.Linq;
using SecretGuard.Testing;

namespace SecretGuard.Package.Tests;

[Collection(PackageTestGroup.Name)]
public sealed class PackageContentTests(PackageFeed feed)
{
    [Fact]
    public void Package_HoldsExactlyTheExpectedEntries()
    {
        string[] expected =
        [
            "README.md",
            "SecretGuard.nuspec",
            "[Content_Types].xml",
            "_rels/.rels",
            "analyzers/dotnet/cs/SecretGuard.Analyzers.dll",
            "analyzers/dotnet/cs/SecretGuard.CodeFixes.dll",
            "analyzers/dotnet/cs/SecretGuard.Core.dll",
            "build/SecretGuard.Root.proj",
            "build/SecretGuard.props",
            "build/SecretGuard.targets",
            "package/services/metadata/core-properties/nuget.psmdcp",
            "sbom/bom.cdx.json",
            "tasks/netstandard2.0/SecretGuard.Build.dll",
            "tasks/netstandard2.0/SecretGuard.Core.dll",
            "tasks/netstandard2.0/SecretGuard.Scanning.dll",
        ];

        using var package = ZipFile.OpenRead(feed.PathOf(PackedPackage.Library));

        Assert.Equal(expected, package.Entries.Select(entry => entry.FullName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Nuspec_IsDevelopmentDependencyWithoutDependencies()
    {
        using var package = ZipFile.OpenRead(feed.PathOf(PackedPackage.Library));
        using var nuspec = package.GetEntry("SecretGuard.nuspec")!.Open();
        var metadata = XDocument.Load(nuspec).Root!.Elements().Single();

        Assert.Equal("SecretGuard", Value(metadata, "id"));
        Assert.Equal("true", Value(metadata, "developmentDependency"));
        Assert.Equal("MIT", Value(metadata, "license"));
        Assert.Equal("README.md", Value(metadata, "readme"));
        Assert.Null(Value(metadata, "dependencies"));
        Assert.Null(Value(metadata, "references"));
    }

    [Trait("Tier", "Full")]
    [Fact]
    public async Task TwoPacks_AreTheSameBytes()
    {
        var again = feed.NewFolder("second-pack");

        // Two seconds are the resolution of a zip entry's time.
        await Task.Delay(TimeSpan.FromSeconds(2.1));
        (await PackCommand.RunAsync("SecretGuard.Package", again)).Succeeded();
        (await PackCommand.RunAsync("SecretGuard.Cli", again)).Succeeded();

        foreach (var package in Directory.GetFiles(feed.Packages))
            Assert.Equal(File.ReadAllBytes(package), File.ReadAllBytes(Path.Combine(again, Path.GetFileName(package))));
    }

    [Fact]
    public void Assemblies_HoldNoPathOfTheMachine()
    {
        using var package = ZipFile.OpenRead(feed.PathOf(PackedPackage.Library));
        foreach (var entry in package.Entries.Where(entry => entry.Name.EndsWith(".dll", StringComparison.Ordinal)))
        {
            using var content = new StreamReader(entry.Open(), System.Text.Encoding.Latin1);
            Assert.DoesNotContain(Repository.Root, content.ReadToEnd(), StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("SecretGuard.Build.dll", "Microsoft.Build.Framework Microsoft.Build.Utilities.Core SecretGuard.Core SecretGuard.Scanning netstandard")]
    [InlineData("SecretGuard.Scanning.dll", "SecretGuard.Core netstandard")]
    [InlineData("SecretGuard.Core.dll", "netstandard")]
    public void TaskAssembly_NeedsNothingButMSBuildAndItsNeighbours(string name, string expected)
    {
        using var package = ZipFile.OpenRead(feed.PathOf(PackedPackage.Library));
        using var content = new MemoryStream();
        using (var entry = package.GetEntry("tasks/netstandard2.0/" + name)!.Open()) entry.CopyTo(content);
        content.Position = 0;
        using var assembly = new PEReader(content);
        var metadata = assembly.GetMetadataReader();

        var references = metadata.AssemblyReferences.Select(handle => metadata.GetString(metadata.GetAssemblyReference(handle).Name));

        Assert.Equal(expected, string.Join(' ', references.Order(StringComparer.Ordinal)));
    }

    private static string? Value(XElement metadata, string name) =>
        metadata.Elements().SingleOrDefault(element => element.Name.LocalName == name)?.Value;
}
