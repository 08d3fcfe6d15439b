using System;
using System.Collections.Generic;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using SecretGuard.Testing;

namespace SecretGuard.Package.Tests;

/// <summary>Whoever takes a package can tell what is in it, and from which sources it was built.</summary>
[Collection(PackageTestGroup.Name)]
public sealed class SupplyChainTests(PackageFeed feed)
{
    private static readonly Guid SourceLinkKind = new("CC110556-A091-4D38-9FEC-25AB9A351A6A");

    public static TheoryData<PackedPackage> Packages => [.. Enum.GetValues<PackedPackage>()];

    [Theory]
    [MemberData(nameof(Packages))]
    public void Bill_ListsEveryAssemblyWithItsHash(PackedPackage which)
    {
        using var package = Open(which);
        var hashes = ComponentsOf(package).Where(component => component.GetProperty("type").GetString() == "file")
            .Select(component => (component.GetProperty("name").GetString(), component.GetProperty("hashes")[0].GetProperty("content").GetString())).ToHashSet();

        var assemblies = package.Entries.Where(entry => IsAssembly(entry) || PackageFeed.IsNativeTool(entry)).Select(entry => ((string?)entry.Name, (string?)Convert.ToHexString(SHA256.HashData(Content(entry))))).ToHashSet();

        Assert.Equal(which == PackedPackage.ToolPointer, assemblies.Count == 0);
        Assert.Equal(assemblies.Order(), hashes.Order());
    }

    [Theory]
    [InlineData(PackedPackage.Library)]
    [InlineData(PackedPackage.ToolPointer)]
    public void Bill_NamesNoPackageOfOthers_WhereThereIsNone(PackedPackage which)
    {
        using var package = Open(which);

        Assert.DoesNotContain(ComponentsOf(package), component => component.GetProperty("type").GetString() == "library");
    }

    [Theory]
    [InlineData(PackedPackage.Tool)]
    [InlineData(PackedPackage.PortableTool)]
    public void Bill_OfTheTool_NamesThePackagesThatItRestores(PackedPackage which)
    {
        using var package = Open(which);
        var named = ComponentsOf(package).Where(component => component.GetProperty("type").GetString() == "library").Select(component => component.GetProperty("purl").GetString()).ToList();

        // Machine code has the runtime in it.
        var runtime = which == PackedPackage.Tool && feed.HasNativeTool ? named.Single(package => package!.StartsWith("pkg:nuget/Microsoft.NETCore.App.Runtime.NativeAOT.", StringComparison.Ordinal)) : null;
        Assert.Equal(RestoredPackages().Order(StringComparer.Ordinal), named.Where(package => package != runtime).Order(StringComparer.Ordinal)!);
    }

    [Theory]
    [MemberData(nameof(Packages))]
    public void Bill_NamesThePackageAndNoTime(PackedPackage which)
    {
        using var package = Open(which);
        var bill = BillOf(package);
        var component = bill.GetProperty("metadata").GetProperty("component");

        Assert.Equal(("CycloneDX", "1.5"), (bill.GetProperty("bomFormat").GetString(), bill.GetProperty("specVersion").GetString()));
        Assert.Equal($"pkg:nuget/{NameOf(which)}@{feed.Version}", component.GetProperty("purl").GetString());
        Assert.False(bill.GetProperty("metadata").TryGetProperty("timestamp", out _) || bill.TryGetProperty("serialNumber", out _));
    }

    // A package that runs something when it is installed is one nobody can look at first.
    [Theory]
    [MemberData(nameof(Packages))]
    public void Package_HoldsNoScript(PackedPackage which)
    {
        using var package = Open(which);

        Assert.DoesNotContain(package.Entries, entry => Path.GetExtension(entry.Name) is ".ps1" or ".sh" or ".cmd" or ".bat" or ".vbs");
    }

    [Theory]
    [MemberData(nameof(Packages))]
    public void OwnAssemblies_SayWhereTheirSourcesAre(PackedPackage which)
    {
        using var package = Open(which);
        foreach (var entry in package.Entries.Where(entry => IsAssembly(entry) && !PackageFeed.IsNativeTool(entry) && entry.Name.StartsWith("secretguard", StringComparison.OrdinalIgnoreCase)))
        {
            var (documents, link) = SourcesOf(Content(entry));
            Assert.All(documents, document => Assert.StartsWith("/_/", document, StringComparison.Ordinal));
            // Debug assemblies, which are packed for the tests alone, have no link.
            if (Repository.Configuration == "Release") Assert.Matches("\"/_/\\*\": \"https://[^\"]+/[0-9a-f]{40}/\\*\"", link);
        }
    }

    // A gallery has no folder around the page.
    [Theory]
    [MemberData(nameof(Packages))]
    public void Readme_IsTheRepositorysWithAbsoluteLinks(PackedPackage which)
    {
        using var package = Open(which);

        var page = Encoding.UTF8.GetString(Content(package.GetEntry("README.md")!));

        Assert.Contains("](https://raw.githubusercontent.com/secretguard/secretguard/", page);
        Assert.DoesNotMatch(@"\]\((?!https://|#)", page);
        Assert.Equal(TextsOf(File.ReadAllText(Repository.PathOf("README.md"))), TextsOf(page));
    }

    private static string TextsOf(string page) => Regex.Replace(page, @"\]\([^)]*\)", "]").TrimEnd();

    private static (IReadOnlyList<string> Documents, string Link) SourcesOf(byte[] content)
    {
        using var assembly = new PEReader(new MemoryStream(content));
        var embedded = assembly.ReadDebugDirectory().Single(entry => entry.Type == DebugDirectoryEntryType.EmbeddedPortablePdb);
        using var symbols = assembly.ReadEmbeddedPortablePdbDebugDirectoryData(embedded);
        var reader = symbols.GetMetadataReader();
        var documents = reader.Documents.Select(handle => reader.GetString(reader.GetDocument(handle).Name)).ToList();
        var link = reader.GetCustomDebugInformation(EntityHandle.ModuleDefinition).Select(handle => reader.GetCustomDebugInformation(handle))
            .Where(information => reader.GetGuid(information.Kind) == SourceLinkKind).Select(information => Encoding.UTF8.GetString(reader.GetBlobBytes(information.Value)));
        return (documents, string.Concat(link));
    }

    private static IEnumerable<string> RestoredPackages()
    {
        using var assets = JsonDocument.Parse(File.ReadAllText(Repository.PathOf("src", "SecretGuard.Cli", "obj", "project.assets.json")));
        var target = assets.RootElement.GetProperty("targets").EnumerateObject().First().Value;
        return target.EnumerateObject().Where(library => library.Value.TryGetProperty("runtime", out var files) && files.EnumerateObject().Any(file => !file.Name.EndsWith("/_._", StringComparison.Ordinal)))
            .Where(library => library.Value.GetProperty("type").GetString() == "package").Select(library => "pkg:nuget/" + library.Name.Replace('/', '@')).ToList();
    }

    private ZipArchive Open(PackedPackage which) => ZipFile.OpenRead(feed.PathOf(which));

    private string NameOf(PackedPackage which) => Path.GetFileNameWithoutExtension(feed.PathOf(which))[..^(feed.Version.Length + 1)];

    private static IEnumerable<JsonElement> ComponentsOf(ZipArchive package) => BillOf(package).GetProperty("components").EnumerateArray();

    private static JsonElement BillOf(ZipArchive package)
    {
        using var bill = JsonDocument.Parse(Content(package.GetEntry("sbom/bom.cdx.json")!));
        return bill.RootElement.Clone();
    }

    private static bool IsAssembly(ZipArchiveEntry entry) => Path.GetExtension(entry.Name) is ".dll" or ".exe";

    private static byte[] Content(ZipArchiveEntry entry)
    {
        using var packed = entry.Open();
        using var content = new MemoryStream();
        packed.CopyTo(content);
        return content.ToArray();
    }
}
