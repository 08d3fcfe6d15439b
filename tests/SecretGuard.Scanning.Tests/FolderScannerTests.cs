using System;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using System.Threading;
using SecretGuard.Findings;
using SecretGuard.Policy;
using SecretGuard.Rules;
using SecretGuard.Testing;

namespace SecretGuard.Scanning.Tests;

public sealed class FolderScannerTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void EmptyFolder_IsClean()
    {
        var report = Scan();

        Assert.Empty(report.Findings);
        Assert.Equal(0, report.FilesScanned);
    }

    [Fact]
    public void NestedFiles_AreFoundInOrderOfPathAndPlace()
    {
        _folder.Write("b/x.json", "\nMARK MARK");
        _folder.Write("b.json", "MARK");
        _folder.Write("a/deep/y.json", "MARK");

        var places = Scan().Findings.Select(finding => finding.Path + finding.Start);

        Assert.Equal(new[] { "a/deep/y.json(1,1)", "b.json(1,1)", "b/x.json(2,1)", "b/x.json(2,6)" }, places);
    }

    [Fact]
    public void BinaryContentAndBinaryName_AreSkippedAndCounted()
    {
        _folder.Write("data.json", new byte[] { 77, 65, 82, 75, 0, 1, 2, 3, 0, 0, 0, 0, 0, 0, 0, 9 });
        _folder.Write("picture.png", "MARK");
        _folder.Write("text.json", "MARK");

        var report = Scan();

        Assert.Equal(new[] { "text.json" }, MarkEngine.PathsIn(report));
        Assert.Equal(2, report.FilesSkippedBinary);
        Assert.Equal(1, report.FilesScanned);
    }

    [Theory]
    [InlineData(100, 0, 1)]
    [InlineData(101, 1, 0)]
    public void FileAroundTheLimit_IsScannedUpToItAndCountedBeyond(int length, int tooLarge, int findings)
    {
        _folder.Write("big.json", "MARK" + new string(' ', length - 4));

        var report = FolderScanner.Scan(Request(limit: 100), CancellationToken.None);

        Assert.Equal(tooLarge, report.FilesSkippedTooLarge);
        Assert.Equal(findings, report.Findings.Count);
    }

    [Fact]
    public void VanishedTarget_IsOneLossWithoutAbsolutePath()
    {
        var report = FolderScanner.Scan(Request(_folder.At("gone.json")), CancellationToken.None);

        var loss = Assert.Single(report.Findings);
        Assert.Equal(RuleIds.CoverageLost, loss.Rule.Id);
        Assert.Equal("gone.json(1,1)", loss.Path + loss.Start);
        Assert.DoesNotContain(_folder.Path, loss.Message, StringComparison.Ordinal);
        Assert.Equal(1, report.FilesUnreadable);
        Assert.Equal(0, report.FilesScanned);
    }

    [Fact]
    public void FileThatVanishesDuringTheScan_IsALossAndTheRestIsScanned()
    {
        _folder.Write("a.json", "MARK");
        var gone = _folder.Write("b.json", "MARK");
        _folder.Write("c.json", "MARK");
        var request = new ScanRequest(_folder.Path)
        {
            Engine = (document, settings) =>
            {
                File.Delete(gone);
                return MarkEngine.Scan(document, settings);
            },
        };

        var report = FolderScanner.Scan(request, CancellationToken.None);

        Assert.Equal(new[] { "a.json SG1001", "b.json SG9001", "c.json SG1001" }, report.Findings.Select(f => f.Path + " " + f.Rule.Id));
    }

    [Fact]
    public void ExceptionOfTheEngine_IsALossThatQuotesNothing()
    {
        _folder.Write("a.json", "content");
        var request = new ScanRequest(_folder.Path) { Engine = (document, _) => throw new InvalidOperationException(document.Content) };

        var loss = Assert.Single(FolderScanner.Scan(request, CancellationToken.None).Findings);

        Assert.Contains("InvalidOperationException", loss.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("content", loss.Message, StringComparison.Ordinal);
    }

    // None of our patterns has a limit of time. If one gets it, running past it is a warning, never silence.
    [Fact]
    public void PatternThatRunsOutOfTime_IsALossAndTheRestIsScanned()
    {
        _folder.Write("a.json", "a");
        _folder.Write("b.json", """{ "ClientSecret": "hunter2" }""");
        var request = new ScanRequest(_folder.Path)
        {
            Engine = (document, settings) => document.Path == "a.json" ? throw new RegexMatchTimeoutException() : TextScanner.Scan(document, settings),
        };

        var findings = FolderScanner.Scan(request, CancellationToken.None).Findings;

        Assert.Equal(new[] { "a.json SG9001 Warning", "b.json SG1001 Warning" }, findings.Select(finding => $"{finding.Path} {finding.Rule.Id} {finding.Severity}"));
    }

    [Fact]
    public void GateOff_ReportsNotEvenLosses()
    {
        var request = new ScanRequest(_folder.Path)
        {
            Targets = new[] { _folder.At("gone.json") },
            Settings = new ScanSettings(Gate.Off, isTestProject: false),
        };

        Assert.Empty(FolderScanner.Scan(request, CancellationToken.None).Findings);
    }

    [Fact]
    public void OverlappingTargets_AreScannedOnce()
    {
        var file = _folder.Write("sub/a.json", "MARK");

        var report = FolderScanner.Scan(Request(_folder.At("sub"), file), CancellationToken.None);

        Assert.Single(report.Findings);
        Assert.Equal(1, report.FilesScanned);
    }

    [Fact]
    public void TargetOutsideTheRoot_Throws()
    {
        var request = new ScanRequest(_folder.At("sub")) { Targets = new[] { _folder.Write("a.json") } };

        Assert.Throws<ArgumentException>(() => FolderScanner.Scan(request, CancellationToken.None));
    }

    [Fact]
    public void RelativeRoot_Throws() => Assert.Throws<ArgumentException>(() => new ScanRequest("sub"));

    [Fact]
    public void CancelledToken_Throws()
    {
        _folder.Write("a.json");

        Assert.Throws<OperationCanceledException>(() => FolderScanner.Scan(Request(), new CancellationToken(canceled: true)));
    }

    [Fact]
    public void CancellationBetweenTwoFiles_EndsTheScan()
    {
        _folder.Write("a.json");
        _folder.Write("b.json");
        using var source = new CancellationTokenSource();
        var judged = 0;
        var request = new ScanRequest(_folder.Path)
        {
            Engine = (_, _) =>
            {
                judged++;
                source.Cancel();
                return Array.Empty<Finding>();
            },
        };

        Assert.Throws<OperationCanceledException>(() => FolderScanner.Scan(request, source.Token));
        Assert.Equal(1, judged);
    }

    private ScanReport Scan() => FolderScanner.Scan(Request(), CancellationToken.None);

    private ScanRequest Request(params string[] targets) =>
        new(_folder.Path) { Engine = MarkEngine.Scan, Targets = targets.Length == 0 ? null : targets };

    private ScanRequest Request(int limit) => new(_folder.Path) { Engine = MarkEngine.Scan, MaxFileBytes = limit };
}
