using System;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using SecretGuard.Testing;

namespace SecretGuard.Scanning.Tests;

public sealed class ParallelScanTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(1)]
    [InlineData(8)]
    public void Threads_GiveTheReportOfOne(int jobs)
    {
        for (var i = 0; i < 100; i++) _folder.Write($"f{i % 9}/x{i}.json", "MARK\nMARK MARK");
        _folder.Write("f1/.editorconfig", "[*]\nsecretguard.nonsense = 1\n");

        Assert.Equal(Places(FolderScanner.Scan(Request(0), default)), Places(FolderScanner.Scan(Request(jobs), default)));
    }

    [Fact]
    public void FailureInAThread_IsThrownToTheCaller()
    {
        var request = Request(4) with { Targets = [_folder.Write("a.json"), "/elsewhere/b.json"] };

        Assert.Throws<ArgumentException>(() => FolderScanner.Scan(request, default));
    }

    [Fact]
    public async Task CancelledScan_EndsAtOnceWithWhatItHas_EvenInTheMiddleOfAFile()
    {
        _folder.Write("a.json", "MARK");
        _folder.Write("b.json", "MARK");
        using var source = new CancellationTokenSource();
        using var stuck = new ManualResetEventSlim();
        var request = Request(1) with
        {
            ReportsWhenCancelled = true,
            Engine = (document, settings) =>
            {
                if (document.Path == "a.json") return MarkEngine.Scan(document, settings);
                source.Cancel();
                stuck.Wait(CancellationToken.None);
                return MarkEngine.Scan(document, settings);
            },
        };

        var report = await Task.Run(() => FolderScanner.Scan(request, source.Token)).WaitAsync(TimeSpan.FromSeconds(30));
        stuck.Set();

        Assert.True(report.IsPartial);
        Assert.Equal(["a.json"], MarkEngine.PathsIn(report));
    }

    [Fact]
    public void CancelledScan_WithoutAWishForAReport_Throws()
    {
        _folder.Write("a.json");

        Assert.ThrowsAny<OperationCanceledException>(() => FolderScanner.Scan(Request(2), new CancellationToken(canceled: true)));
    }

    private ScanRequest Request(int jobs) => new(_folder.Path) { Engine = MarkEngine.Scan, Jobs = jobs };

    private static string[] Places(ScanReport report) =>
        report.Findings.Select(finding => finding.Path + finding.Start + finding.Rule.Id).Append(report.FilesScanned.ToString(System.Globalization.CultureInfo.InvariantCulture)).ToArray();
}
