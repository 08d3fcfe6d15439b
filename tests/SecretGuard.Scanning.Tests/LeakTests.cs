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

    private static readonly Action<TextWriter, ScanReport>[] Formats =
    [
        JsonReport.Write, SarifReport.Write, GitHubReport.Write, GitLabReport.Write, HtmlReport.Write, (to, what) => TextReport.Write(to, what, colours: true),
    ];

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void CrashOnEveryFile_IsReportedWithoutItsWords()
    {
        TextPlants.WriteTo(_folder);
        var request = new ScanRequest(_folder.Path) { IncludeCSharp = true, Engine = Crash };

        var report = FolderScanner.Scan(request, CancellationToken.None);

        Assert.True(report.Findings.Count > TextPlants.All.Count / 2, "The engine did not crash.");
        foreach (var write in Formats)
        {
            using var writer = new StringWriter();
            write(writer, report);
            Search.AssertClean(LeakSearch.WithoutPaths(writer.ToString(), TextPlants.All), "The report of a crash");
        }
    }

    // A full disk, a pipe whose reader is gone: somewhere in the report, with all values in hand.
    [Fact]
    public void WriterThatFails_LeavesNoValueInWhatItWroteNorInItsException()
    {
        TextPlants.WriteTo(_folder);
        var report = FolderScanner.Scan(new ScanRequest(_folder.Path) { IncludeCSharp = true, WithContext = true }, CancellationToken.None);
        foreach (var write in Formats)
        {
            for (var room = 0; room < 20_000; room += 1_973)
            {
                using var writer = new FullWriter(room);
                var exception = Record.Exception(() => write(writer, report));

                Assert.IsType<IOException>(exception);
                Search.AssertClean(LeakSearch.WithoutPaths(writer + exception.ToString(), TextPlants.All), "A report that ends in the middle");
            }
        }
    }

    // The cache is written with all findings in hand; a draft of it may stay behind.
    [Fact]
    public void CacheThatCannotBeWritten_LeavesNoValueBehind()
    {
        TextPlants.WriteTo(_folder);
        using var outside = new TemporaryFolder();
        Directory.CreateDirectory(outside.At("cache"));

        var exception = Record.Exception(() => FolderScanner.Scan(new ScanRequest(_folder.Path) { CacheFile = outside.At("cache") }, CancellationToken.None));

        Search.AssertClean($"{exception}", "An exception");
        foreach (var file in Directory.GetFiles(outside.Path, "*", SearchOption.AllDirectories)) Search.AssertClean(File.ReadAllBytes(file), "What a failed cache leaves behind");
    }

    // In the middle of the scan, from where its progress is told.
    [Fact]
    public void CrashAndEndBetweenFiles_TellNothing()
    {
        TextPlants.WriteTo(_folder);
        foreach (var inject in new Action<CancellationTokenSource>[] { _ => throw new InvalidOperationException("injected"), source => source.Cancel() })
        {
            using var end = new CancellationTokenSource();
            ScanReport? report = null;
            var exception = Record.Exception(() => report = FolderScanner.Scan(new ScanRequest(_folder.Path) { Observer = new FaultAfter(20, () => inject(end)) }, end.Token));

            Assert.True(exception is not null || report is { IsPartial: true }, "The fault had no effect.");
            using var writer = new StringWriter();
            if (report is not null) JsonReport.Write(writer, report);
            Search.AssertClean(LeakSearch.WithoutPaths(writer + $"{exception}", TextPlants.All), "A scan that ends in the middle");
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
