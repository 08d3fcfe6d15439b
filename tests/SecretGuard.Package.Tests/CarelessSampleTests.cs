using System;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using SecretGuard.Testing;

namespace SecretGuard.Package.Tests;

[Collection(PackageTestGroup.Name)]
public sealed class CarelessSampleTests(PackageFeed feed)
{
    [Fact]
    public async Task Sample_EveryCarelessFile_HasItsErrorsAndNothingElse()
    {
        var folder = CopyOfSample(feed);

        var output = await feed.RunAsync(folder, "dotnet", "build");

        Assert.Equal(1, output.ExitCode);
        Assert.All(output.Messages, message => Assert.StartsWith("SG", message.Code, StringComparison.Ordinal));
        Assert.Empty(output.Warnings);
        Assert.Equal(["SG1001", "SG2001", "SG3001"], RulesIn(output, "TokenClient.cs"));
        Assert.Equal(["SG1001", "SG2001", "SG3001"], RulesIn(output, "LegacyTokenRequest.cs"));
        Assert.Equal(["SG1001", "SG2001", "SG3001"], RulesIn(output, "appsettings.json"));
        Assert.Equal(["SG1001", "SG2001", "SG3001"], RulesIn(output, "token.http"));
        Assert.Equal(["SG1001", "SG2001", "SG3001"], RulesIn(output, "get-token.sh"));
        Assert.Equal(["SG1001", "SG2001", "SG3001"], RulesIn(output, "get_token.py"));
        Assert.Equal(["SG1001"], RulesIn(output, "realm-export.json"));
        Assert.All(LinesInReadme(), line => AssertPrinted(line, output));
    }

    [Fact]
    public async Task Sample_BehindTheWarningGate_Builds()
    {
        var folder = CopyOfSample(feed);

        var output = await feed.RunAsync(folder, "dotnet", "build", "-p:SecretGuardGate=warning");

        Assert.NotEmpty(output.Succeeded().Warnings);
    }

    [Fact]
    [Trait("Tier", "Full")]
    public async Task Demo_FailsForTheSampleAlone()
    {
        var output = await feed.RunAsync(Repository.Root, "dotnet", "build", Path.Combine("samples", "demo.proj"));

        Assert.Equal(1, output.ExitCode);
        Assert.Empty(output.Warnings);
        Assert.All(output.Messages, message => Assert.Contains("CarelessOrders", message.File, StringComparison.Ordinal));
        Assert.All(output.Messages, message => Assert.StartsWith("SG", message.Code, StringComparison.Ordinal));
        Assert.NotEmpty(output.Errors);
    }

    // The README shows real lines, without the folder in front and the link behind.
    private static BuildMessage[] LinesInReadme() =>
        File.ReadLines(Repository.PathOf("README.md")).Select(BuildMessage.Parse).OfType<BuildMessage>().ToArray();

    private static void AssertPrinted(BuildMessage shown, CommandOutput output) =>
        Assert.Contains(output.Messages, printed =>
            printed.File.EndsWith(shown.File, StringComparison.Ordinal) && (printed.Line, printed.Column, printed.Level, printed.Code) == (shown.Line, shown.Column, shown.Level, shown.Code)
            && printed.Sentence.StartsWith(shown.Sentence, StringComparison.Ordinal));

    private static string[] RulesIn(CommandOutput output, string file) =>
        output.Messages.Where(message => Path.GetFileName(message.File) == file).Select(message => message.Code).Distinct()
            .Order(StringComparer.Ordinal).ToArray();

    internal static string CopyOfSample(PackageFeed feed)
    {
        var source = Repository.PathOf("samples", "CarelessOrders");
        var target = feed.NewFolder("sample");
        foreach (var file in Directory.GetFiles(source, "*", SearchOption.AllDirectories).Where(IsSource))
        {
            var copy = Path.Combine(target, Path.GetRelativePath(source, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }

        // The copy takes the packages of this test run.
        File.Delete(Path.Combine(target, "nuget.config"));
        File.Delete(Path.Combine(target, "Directory.Build.props"));
        return target;

        bool IsSource(string file) => Path.GetRelativePath(source, file).Split(Path.DirectorySeparatorChar)[0] is not ("bin" or "obj");
    }
}
