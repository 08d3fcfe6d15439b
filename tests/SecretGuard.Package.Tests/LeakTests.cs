using System;
using System.Collections.Generic;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Threading.Tasks;
using SecretGuard.Testing;
using SecretGuard.Testing.Leaks;

namespace SecretGuard.Package.Tests;

/// <summary>A real build that says all it knows, over a value in every shape of C# and every kind of text file.</summary>
[Collection(PackageTestGroup.Name)]
public sealed class LeakTests(PackageFeed feed)
{
    // What a program is compiled to holds its literals.
    private static readonly string[] Programs = [".dll", ".pdb", ".exe"];

    private static readonly IReadOnlyList<Plant> Texts =
        TextPlants.All.Where(plant => !IsName(plant.Path, plant.Value) && Path.GetExtension(plant.Path) != ".cs").ToList();

    private static readonly IReadOnlyList<CodePlant> Codes =
        CodePlants.All.Where(plant => plant.Compiles && !IsName(plant.Files[0].Path, plant.Value)).ToList();

    private static readonly LeakSearch Search = new(Texts.Select(plant => plant.Value).Concat(Codes.Select(plant => plant.Value)));

    [Fact]
    public async Task BuildAtFullVolume_WritesNoValueAnywhere()
    {
        var folder = Plant();

        var output = await feed.RunAsync(folder, "dotnet", "build", "-v:diag", "-bl:build.binlog", "-p:SecretGuardReport=obj/report/all.sarif");

        AssertEveryPlantIsFound(output.Succeeded());
        AssertClean(output, folder);
        Assert.Single(Directory.GetFiles(folder, "secretguard.sarif", SearchOption.AllDirectories));
        Assert.Equal(3, Directory.GetFiles(folder, "all.sarif*", SearchOption.AllDirectories).Length + Directory.GetFiles(folder, "secretguard.report.sarif", SearchOption.AllDirectories).Length);
    }

    // The compiler gives up, the cache is in the way of itself, and the report has no folder to go to.
    [Fact]
    public async Task BuildThatFailsMidway_WritesNoValueAnywhere()
    {
        var folder = Plant();
        TemporaryFolder.WriteTo(folder, "Broken.cs", "class Broken { void M( }"u8.ToArray());
        TemporaryFolder.WriteTo(folder, "obj/report", "a file"u8.ToArray());
        Directory.CreateDirectory(Path.Combine(folder, "obj", "secretguard.cache"));

        var output = await feed.RunAsync(folder, "dotnet", "build", "-v:diag", "-bl:build.binlog", "-p:SecretGuardReport=obj/report/all.sarif");

        Assert.NotEqual(0, output.ExitCode);
        Assert.Contains("Broken.cs(1,", output.Text, StringComparison.Ordinal);
        Assert.Contains("SG9002: The report", output.Text, StringComparison.Ordinal);
        AssertClean(output, folder);
    }

    private static void AssertClean(CommandOutput output, string folder)
    {
        Search.AssertClean(output.Text, "The build's output");
        Search.AssertClean(Unpacked(Path.Combine(folder, "build.binlog")), "The binary log");
        foreach (var file in Directory.GetFiles(Path.Combine(folder, "obj"), "*", SearchOption.AllDirectories))
            if (!Programs.Contains(Path.GetExtension(file))) Search.AssertClean(File.ReadAllBytes(file), file);
    }

    private string Plant()
    {
        var folder = feed.NewFolder("leaks");
        foreach (var plant in Texts) TemporaryFolder.WriteTo(folder, plant.Path, plant.Content);
        foreach (var (path, code) in Codes.SelectMany(plant => plant.Files)) TemporaryFolder.WriteTo(folder, path, System.Text.Encoding.UTF8.GetBytes(code));
        TemporaryFolder.WriteTo(folder, "Leaks.csproj", System.Text.Encoding.UTF8.GetBytes($"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <SecretGuardGate>warning</SecretGuardGate>
                <!-- What others say about members and types names them. -->
                <NoWarn>CS0169;CS0414;CS8981</NoWarn>
                <EnableNETAnalyzers>false</EnableNETAnalyzers>
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="SecretGuard" Version="{feed.Version}" PrivateAssets="all" />
              </ItemGroup>
            </Project>
            """));
        return folder;
    }

    private static void AssertEveryPlantIsFound(CommandOutput output)
    {
        var lines = output.Text.Split('\n').Where(line => line.Contains(" SG100", StringComparison.Ordinal)).ToList();
        var paths = Texts.Where(plant => plant.IsFound).Select(plant => plant.Path).Concat(Codes.Select(plant => plant.Files[0].Path));
        Assert.DoesNotContain(paths, path => !lines.Exists(line => line.Contains($"/{path}(", StringComparison.Ordinal)));
    }

    private static byte[] Unpacked(string binaryLog)
    {
        using var log = new GZipStream(File.OpenRead(binaryLog), CompressionMode.Decompress);
        using var content = new MemoryStream();
        log.CopyTo(content);
        return content.ToArray();
    }

    // The build lists the files that it takes; names are the user's own.
    private static bool IsName(string path, string value) => path.Contains(value, StringComparison.Ordinal);
}
