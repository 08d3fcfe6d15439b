using System;
using System.IO;
using System.Threading;
using SecretGuard.Cli.Progress;
using SecretGuard.Scanning;
using Spectre.Console;

namespace SecretGuard.Cli.Tests;

public sealed class ScanProgressTests : ScanTestBase
{
    private static readonly TimeSpan Long = TimeSpan.FromMinutes(5);

    private readonly StringWriter _screen = new();

    [Fact]
    public void LongScan_ShowsFilesAndRate_AndErasesItself()
    {
        for (var i = 0; i < 8; i++) Folder.Write($"{i}.json", "{}");
        var observer = new Recorder();

        var report = Progress(TimeSpan.Zero).Run(Request() with { Observer = observer }, Slowly(TimeSpan.FromSeconds(1)), default);

        var shown = _screen.ToString();
        Assert.Equal(8, report.FilesScanned);
        Assert.Contains("8 files, ", shown, StringComparison.Ordinal);
        Assert.Contains("/s", shown, StringComparison.Ordinal);
        Assert.Contains("100%", shown, StringComparison.Ordinal);
        Assert.EndsWith("\u001b[2K\u001b[?25h", shown, StringComparison.Ordinal);
        Assert.Equal(8, observer.Count);
    }

    [Fact]
    public void ShortScan_ShowsNothing()
    {
        Folder.Write("a.json", LeakySettings);

        var report = Progress(Long).Run(Request(), request => FolderScanner.Scan(request, default), default);

        Assert.Single(report.Findings);
        Assert.Empty(_screen.ToString());
    }

    [Fact]
    public void FailedScan_FailsAsItself_WithTheScreenClean()
    {
        var failure = Assert.Throws<InvalidOperationException>(() => Progress(TimeSpan.Zero).Run(Request(), Failing, default));

        Assert.Equal("broken", failure.Message);
        if (_screen.ToString() is { Length: > 0 } shown) Assert.EndsWith("\u001b[?25h", shown, StringComparison.Ordinal);
    }

    [Fact]
    public void CancelledScan_IsPartial()
    {
        for (var i = 0; i < 8; i++) Folder.Write($"{i}.json", "{}");
        using var cancellation = new CancellationTokenSource();
        cancellation.Cancel();

        var report = Progress(TimeSpan.Zero).Run(Request() with { ReportsWhenCancelled = true }, request => FolderScanner.Scan(request, cancellation.Token), cancellation.Token);

        Assert.True(report.IsPartial);
    }

    [Fact]
    public void IgnoredEntries_AreNotAmongTheFiles()
    {
        var passed = new PassedFiles(next: null);

        passed.Passed("a.json", skipped: null);
        passed.Passed("a.png", SkipReasons.Binary);
        passed.Passed("bin", SkipReasons.Ignored);

        Assert.Equal(2, passed.Count);
    }

    // As in every test run, the error stream is a pipe.
    [Fact]
    public void Pipe_IsNoTerminal() => Assert.Null(Terminal.OfErrors());

    private ScanRequest Request() => new(Folder.Path) { IncludeCSharp = true };

    private ScanProgress Progress(TimeSpan patience) => new(
        AnsiConsole.Create(new AnsiConsoleSettings { Ansi = AnsiSupport.Yes, ColorSystem = ColorSystemSupport.NoColors, Interactive = InteractionSupport.Yes, Out = new AnsiConsoleOutput(_screen) }),
        patience);

    private static Func<ScanRequest, ScanReport> Slowly(TimeSpan time) => request =>
    {
        var report = FolderScanner.Scan(request, default);
        Thread.Sleep(time);
        return report;
    };

    private static ScanReport Failing(ScanRequest request)
    {
        Thread.Sleep(TimeSpan.FromMilliseconds(300));
        throw new InvalidOperationException("broken");
    }

    private sealed class Recorder : IScanObserver
    {
        private int _count;

        public int Count => _count;

        public void Passed(string path, string? skipped) => Interlocked.Increment(ref _count);
    }
}
