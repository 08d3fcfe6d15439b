using System.IO;
using System.Linq;
using System.Runtime.CompilerServices;

namespace SecretGuard.Analyzers.Tests.Reporting;

/// <summary>The release files by test: the descriptors come from Core's catalogue, where the compiler's own check cannot read them.</summary>
public class ReleaseTrackingTests
{
    [Fact]
    public void SupportedDiagnostics_AreAllInReleaseFiles()
    {
        var rows = File.ReadAllText(SourceOf("Shipped")) + File.ReadAllText(SourceOf("Unshipped"));
        var missing = new CredentialFlowAnalyzer().SupportedDiagnostics
            .Select(rule => $"{rule.Id} | {rule.Category} | {(rule.IsEnabledByDefault ? rule.DefaultSeverity.ToString() : "Disabled")} | {rule.Title}")
            .Where(row => !rows.Contains(row));
        Assert.Empty(missing);
    }

    private static string SourceOf(string name, [CallerFilePath] string here = "")
    {
        // Deterministic builds map the path: then the files are looked for from the test's own folder upwards.
        var folder = new DirectoryInfo(File.Exists(here) ? Path.GetDirectoryName(here)! : System.AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder!.FullName, "SecretGuard.sln"))) folder = folder.Parent;
        return Path.Combine(folder.FullName, "src", "SecretGuard.Analyzers", $"AnalyzerReleases.{name}.md");
    }
}
