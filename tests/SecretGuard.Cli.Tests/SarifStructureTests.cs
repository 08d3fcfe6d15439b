using System;
using System.IO;
using System.Linq;
using SecretGuard.Testing;
using SecretGuard.Testing.Sarif;

namespace SecretGuard.Cli.Tests;

/// <summary>Whole reports of the command against the standard, and through <c>merge</c>, which gives the same bytes.</summary>
public sealed class SarifStructureTests : ScanTestBase
{
    [Fact]
    public void CarelessSample_IsSarif_AlsoWhenMerged()
    {
        var report = Path.Combine(Folder.Path, "careless.sarif");
        CommandLine.Run(Repository.PathOf("samples", "CarelessOrders"), "scan", ".", "--format", "sarif", "--output", report);

        var results = AssertRoundTrip(report);

        Assert.True(results >= 20, $"{results} results");
    }

    [Fact]
    public void HostileNamesAndSettings_AreSarif_AlsoWhenMerged()
    {
        Folder.Write(".editorconfig", "root = true\n[*]\nsecretguard.nonsense = 1\n");
        Folder.Write("tree/deeper/a b#c?.json", LeakySettings);
        Folder.Write("tree/deeper/stub.yml", "# secretguard:ignore SG1001 reason=\"\\\u202e <stub> & more\"\nclient_secret: hunter2\n");
        Folder.Write("tree/deeper/secretguard.suppressions.txt", "SG1001 | listed.json | *\nSG1001 | gone.json | *\n");
        Folder.Write("tree/deeper/listed.json", LeakySettings);
        if (!OperatingSystem.IsWindows())
            foreach (var name in new[] { "100%41 ż\n\u001b:.json", "back\\slash.json", "http:/x/..json" }) Folder.Write("tree/deeper/" + name, LeakySettings);
        var report = Path.Combine(Folder.Path, "hostile.sarif");
        CommandLine.Run(Folder.At("tree/deeper"), "scan", ".", "--format", "sarif", "--output", report);

        AssertRoundTrip(report);

        var text = File.ReadAllText(report);
        Assert.Contains("\"uriBaseId\": \"ABOVE2\"", text, StringComparison.Ordinal);
        Assert.Contains("\"kind\": \"external\"", text, StringComparison.Ordinal);
        Assert.DoesNotContain(Folder.Path, text, StringComparison.Ordinal);
    }

    [Fact]
    public void MoreThanARunHolds_IsSaid_AlsoWhenMerged()
    {
        Folder.Write("a.env", string.Concat(Enumerable.Range(0, 25_100).Select(i => $"A{i}_CLIENT_SECRET=hunter2\n")));
        var report = Path.Combine(Folder.Path, "large.sarif");

        var scan = CommandLine.Run(Folder.Path, "scan", "a.env", "--format", "sarif", "--output", report);
        var text = CommandLine.Run(Folder.Path, "merge", report, "--format", "text");

        Assert.Contains("100 findings are left out", scan.Error, StringComparison.Ordinal);
        Assert.Equal(25_000, AssertRoundTrip(report));
        Assert.Contains("100 findings left out of the merged reports", text.Output, StringComparison.Ordinal);
    }

    private int AssertRoundTrip(string report)
    {
        var text = File.ReadAllText(report);
        SarifCheck.Verify(text);
        Assert.Equal(text, CommandLine.Run(Folder.Path, "merge", report).Output);
        return Json(text).GetProperty("runs")[0].GetProperty("results").GetArrayLength();
    }
}
