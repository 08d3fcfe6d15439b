using System;
using System.Linq;
using System.Text;
using System.Threading;
using SecretGuard.Policy;
using SecretGuard.Testing;

namespace SecretGuard.Scanning.Tests;

public sealed class GivenFileTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void GivenContent_IsJudged_WhateverLiesOnTheDisk()
    {
        _folder.Write("a.json", "nothing");
        _folder.Write("b.json", "MARK");

        var report = Scan(new GivenFile(_folder.At("a.json"), Encoding.UTF8.GetBytes("MARK")), new GivenFile(_folder.At("b.json"), []));

        Assert.Equal(["a.json"], MarkEngine.PathsIn(report));
        Assert.Equal(2, report.FilesScanned);
    }

    [Fact]
    public void GivenContent_IsDecodedAndCountedAsAFilesIs()
    {
        var report = Scan(
            new GivenFile(_folder.At("wide.txt"), Encoding.Unicode.GetPreamble().Concat(Encoding.Unicode.GetBytes("MARK")).ToArray()),
            new GivenFile(_folder.At("x.png"), Encoding.UTF8.GetBytes("MARK")),
            new GivenFile(_folder.At("zeros"), new byte[40]),
            new GivenFile(_folder.At("large"), null),
            new GivenFile(_folder.At("larger"), new byte[101]));

        Assert.Equal(["wide.txt"], MarkEngine.PathsIn(report));
        Assert.Equal((1, 2, 2), (report.FilesScanned, report.FilesSkippedBinary, report.FilesSkippedTooLarge));
    }

    [Fact]
    public void GivenFileOfATestProject_IsJudgedAsSuch()
    {
        _folder.Write("t/t.csproj", "<Project><PropertyGroup><IsTestProject>true</IsTestProject></PropertyGroup></Project>");
        _folder.Write(".git/HEAD");

        var report = Scan(new GivenFile(_folder.At("t/a.json"), "MARK"u8.ToArray()), new GivenFile(_folder.At("a.json"), "MARK"u8.ToArray()));

        Assert.Equal([Severity.Warning, Severity.Info], report.Findings.Select(finding => finding.Severity));
    }

    private ScanReport Scan(params GivenFile[] files) => FolderScanner.Scan(
        new ScanRequest(_folder.Path) { Given = files, Engine = MarkEngine.Scan, MaxFileBytes = 100, FindTestProjects = true },
        CancellationToken.None);
}
