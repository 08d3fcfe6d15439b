using System;
using System.IO;
using System.Linq;

namespace SecretGuard.Cli.Tests;

public sealed class ScanCommandTests : ScanTestBase
{
    [Fact]
    public void EmptyFolder_IsCleanAndSaysSo()
    {
        var result = Scan();

        Assert.Equal(ExitCodes.Clean, result.ExitCode);
        Assert.Equal("0 findings (0 errors, 0 warnings, 0 info) in 0 files, 0 binary skipped, 0 too large, 0 unreadable\n", result.Output);
        Assert.Equal(string.Empty, result.Error);
    }

    [Fact]
    public void LeakySettings_AreAFindingWithPlaceHelpAndSummary()
    {
        Folder.Write("src/appsettings.json", LeakySettings);

        var result = Scan(".");

        Assert.Equal(ExitCodes.Findings, result.ExitCode);
        Assert.StartsWith("src/appsettings.json(4,22): warning SG1001: ", result.Output, StringComparison.Ordinal);
        Assert.Contains("docs/rules/SG1001.md", result.Output, StringComparison.Ordinal);
        Assert.EndsWith(
            "\n1 finding (0 errors, 1 warning, 0 info) in 1 file, 0 binary skipped, 0 too large, 0 unreadable\n",
            result.Output,
            StringComparison.Ordinal);
        Assert.Equal(string.Empty, result.Error);
    }

    [Fact]
    public void ReferenceToAVault_IsClean()
    {
        Folder.Write("appsettings.json", "{ \"ClientSecret\": \"${ORDERS_CLIENT_SECRET}\" }");

        Assert.Equal(ExitCodes.Clean, Scan().ExitCode);
    }

    [Fact]
    public void WeakValueInATestProject_IsSilentAndElsewhereIsNot()
    {
        const string Settings = "{ \"ClientSecret\": \"secret\" }";
        Folder.Write("Checks/Checks.csproj", "<Project><PropertyGroup><IsTestProject>true</IsTestProject></PropertyGroup></Project>");
        Folder.Write("Checks/appsettings.json", Settings);
        Assert.Equal(ExitCodes.Clean, Scan().ExitCode);

        Folder.Write("Orders/appsettings.json", Settings);
        Assert.StartsWith("Orders/appsettings.json", Scan().Output, StringComparison.Ordinal);
    }

    [Fact]
    public void FindingsOfInfoOnly_AreExitCodeZero()
    {
        Folder.Write("samples/appsettings.json", "{ \"ClientSecret\": \"secret\" }");

        var result = Scan();

        Assert.Contains(": info SG1001: ", result.Output, StringComparison.Ordinal);
        Assert.Equal(ExitCodes.Clean, result.ExitCode);
    }

    [Theory]
    [InlineData("src", "appsettings.json")]
    [InlineData("src/appsettings.json", "appsettings.json")]
    [InlineData(".", "src/appsettings.json")]
    [InlineData("src/../src/", "appsettings.json")]
    public void Paths_AreRelativeToWhatWasNamed(string path, string expected)
    {
        Folder.Write("src/appsettings.json", LeakySettings);

        Assert.StartsWith(expected + "(", Scan(path).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void IgnoredFile_IsNotScannedUnlessNamed()
    {
        Folder.Write(".git/HEAD");
        Folder.Write(".gitignore", "appsettings.json\n");
        Folder.Write("appsettings.json", LeakySettings);

        Assert.Equal(ExitCodes.Clean, Scan().ExitCode);
        Assert.Equal(ExitCodes.Findings, Scan("appsettings.json").ExitCode);
    }

    [Fact]
    public void CSharpFile_IsReadWithoutCompiler()
    {
        Folder.Write("Client.cs", $"class Client {{ string ClientSecret = \"{Secret}\"; }}");

        Assert.Contains("Client.cs(1,39): warning SG1001", Scan().Output, StringComparison.Ordinal);
    }

    [Fact]
    public void BrokenJson_IsStillScannedAndReportedOnce()
    {
        Folder.Write("appsettings.json", "{ \"a\": }}}\n\"ClientSecret\": \"" + Secret + "\"\n");

        var lines = Scan().Output.Split('\n');

        Assert.Single(lines, line => line.Contains("warning SG9001", StringComparison.Ordinal));
        Assert.Single(lines, line => line.Contains("warning SG1001", StringComparison.Ordinal));
    }

    [Fact]
    public void BinaryAndOverLargeFiles_AreCounted()
    {
        Folder.Write("a.bin", new byte[] { 1, 0, 2, 0, 0, 3 });
        using (var large = File.Create(Folder.At("large.json"))) large.SetLength(16 * 1024 * 1024 + 1);

        Assert.Contains("in 0 files, 1 binary skipped, 1 too large,", Scan().Output, StringComparison.Ordinal);
    }

    [Fact]
    public void SecondScan_GivesTheSameBytes()
    {
        foreach (var name in Enumerable.Range(0, 20)) Folder.Write($"f{name}/appsettings.json", LeakySettings);

        Assert.Equal(Scan("--format", "sarif").Output, Scan("--format", "sarif").Output);
    }

    [Fact]
    public void Version_IsTheProducts() => Assert.Matches(@"^\d+\.\d+\.\d+\S*\n$", CommandLine.Run(Folder.Path, "--version").Output);

    [Fact]
    public void Help_NamesCommandAndOptions()
    {
        Assert.Contains("scan", CommandLine.Run(Folder.Path, "--help").Output, StringComparison.Ordinal);
        var help = Scan("--help");
        Assert.Equal(ExitCodes.Clean, help.ExitCode);
        foreach (var part in new[] { "PATHS", "--format <github|gitlab|html|json|sarif|text>", "--output <FILE>" })
            Assert.Contains(part, help.Output, StringComparison.Ordinal);
    }
}
