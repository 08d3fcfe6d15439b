using System;
using System.Collections.Generic;
using System.IO;
using System.Threading;
using SecretGuard.Findings;
using SecretGuard.Policy;
using SecretGuard.Scanning.Reports;
using SecretGuard.Testing;
using SecretGuard.Testing.Leaks;
using SecretGuard.Text;

namespace SecretGuard.Scanning.Tests;

/// <summary>What is told when something breaks on the way: an exception that quotes what was read must not reach a report.</summary>
public sealed class LeakTests : IDisposable
{
    private static readonly LeakSearch Search = LeakSearch.For(TextPlants.All);

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void CrashOnEveryFile_IsReportedWithoutItsWords()
    {
        TextPlants.WriteTo(_folder);
        var request = new ScanRequest(_folder.Path) { IncludeCSharp = true, Engine = Crash };

        var report = FolderScanner.Scan(request, CancellationToken.None);

        Assert.True(report.Findings.Count > TextPlants.All.Count / 2, "The engine did not crash.");
        Action<TextWriter, ScanReport>[] formats =
        [
            JsonReport.Write, SarifReport.Write, GitHubReport.Write, GitLabReport.Write, HtmlReport.Write, (to, what) => TextReport.Write(to, what, colours: true),
        ];
        foreach (var write in formats)
        {
            using var writer = new StringWriter();
            write(writer, report);
            Search.AssertClean(LeakSearch.WithoutPaths(writer.ToString(), TextPlants.All), "The report of a crash");
        }
    }

    [Fact]
    public void ExceptionsOfTheScanner_QuoteNothing()
    {
        var value = GeneratedValues.Opaque(seed: 61);
        _folder.Write("a.json", value);
        var outside = new ScanRequest(_folder.At(value)) { Targets = [_folder.Path] };

        foreach (var exception in new[]
        {
            Record.Exception(() => new ScanRequest(value)), Record.Exception(() => FolderScanner.Scan(outside, CancellationToken.None)),
        })
            new LeakSearch([value]).AssertClean(Assert.IsType<ArgumentException>(exception).ToString(), "An exception");
    }

    private static IReadOnlyList<Finding> Crash(TextDocument document, ScanSettings settings) =>
        throw new InvalidOperationException(document.Content, new FormatException(document.Content));
}
