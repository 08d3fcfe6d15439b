using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using SecretGuard.Findings;
using SecretGuard.Policy;
using SecretGuard.Testing;
using SecretGuard.Text;

namespace SecretGuard.Scanning.Tests.Caching;

public sealed class FindingCacheTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private int _judged;

    private string CacheFile => _folder.At("obj/secretguard.cache");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void SecondScan_UnchangedFile_GivesTheSameWithoutTheEngine()
    {
        _folder.Write("a.json", "\n MARK");
        _folder.Write("b.json", "nothing");

        var first = Scan();
        var judged = _judged;
        var second = Scan();

        Assert.Equal((2, 2), (judged, _judged));
        Assert.Equal(Lines(first), Lines(second));
        Assert.Equal(first.FilesScanned, second.FilesScanned);
    }

    [Theory]
    [InlineData("content")]
    [InlineData("name")]
    [InlineData("gate")]
    [InlineData("severity")]
    public void SecondScan_WhatDecidesChanged_AsksTheEngine(string change)
    {
        _folder.Write("a.json", "MARK");
        Scan();
        if (change == "content") _folder.Write("a.json", "MARKS");
        if (change == "name") File.Move(_folder.At("a.json"), _folder.At("b.json"));
        if (change == "severity") _folder.Write(".editorconfig", "[*.json]\nsecretguard.SG1001.severity = none");

        Scan(change == "gate" ? Gate.Error : Gate.Warning);

        Assert.True(_judged >= 2);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(3)]
    [InlineData(20)]
    [InlineData(60)]
    public void BrokenCache_IsNone(int length)
    {
        _folder.Write("a.json", "MARK");
        var first = Scan();
        File.WriteAllBytes(CacheFile, File.ReadAllBytes(CacheFile)[..length]);

        Assert.Equal(Lines(first), Lines(Scan()));
        Assert.Equal(2, _judged);
    }

    [Fact]
    public void RandomBytesAsCache_NeverThrow()
    {
        _folder.Write("a.json", "MARK");
        var first = Scan();
        var random = new Random(7);
        var cache = File.ReadAllBytes(CacheFile);
        for (var round = 0; round < 200; round++)
        {
            var broken = (byte[])cache.Clone();
            for (var i = 0; i < 3; i++) broken[random.Next(broken.Length)] = (byte)random.Next(256);
            File.WriteAllBytes(CacheFile, broken);
            Assert.Equal(first.FilesScanned, Scan().FilesScanned);
        }
    }

    [Fact]
    public void FolderThatCannotBeMade_CostsNothingButTime()
    {
        _folder.Write("a.json", "MARK");
        _folder.Write("obj", "a file where the folder should be");

        Assert.Single(Scan().Findings);
    }

    [Fact]
    public void CancelledScan_LeavesTheCacheAsItWas()
    {
        _folder.Write("a.json", "MARK");
        Scan();
        var before = File.ReadAllBytes(CacheFile);
        _folder.Write("b.json", "MARK");
        using var source = new CancellationTokenSource();

        Assert.Throws<OperationCanceledException>(() => FolderScanner.Scan(Request(Gate.Warning, source.Cancel), source.Token));

        Assert.Equal(before, File.ReadAllBytes(CacheFile));
        Assert.Single(Directory.GetFiles(_folder.At("obj")));
    }

    [Fact]
    public async Task TwoScansAtOnce_LeaveOneWholeCache()
    {
        for (var i = 0; i < 20; i++) _folder.Write($"{i}.json", "MARK " + i);

        var reports = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => FolderScanner.Scan(Request(Gate.Warning), default))));

        Assert.All(reports, report => Assert.Equal(20, report.Findings.Count));
        Assert.Single(Directory.GetFiles(_folder.At("obj")));
        _judged = 0;
        Assert.Equal(20, Scan().Findings.Count);
        Assert.Equal(0, _judged);
    }

    [Fact]
    public void Cache_HoldsNoContent()
    {
        var secret = GeneratedValues.Opaque();
        _folder.Write("appsettings.json", "{ \"ClientSecret\": \"" + secret + "\" }");

        var report = FolderScanner.Scan(new ScanRequest(_folder.Path) { CacheFile = CacheFile }, default);

        Assert.Single(report.Findings);
        Assert.DoesNotContain(secret, File.ReadAllText(CacheFile), StringComparison.Ordinal);
    }

    private static IEnumerable<string> Lines(ScanReport report) =>
        report.Findings.Select(f => $"{f.Path} {f.Start} {f.End} {f.Range.Start} {f.Range.Length} {f.Rule.Id} {f.Severity} {f.Message} {f.Fingerprint}");

    private ScanReport Scan(Gate gate = Gate.Warning) => FolderScanner.Scan(Request(gate), default);

    private ScanRequest Request(Gate gate, Action? judging = null) => new(_folder.Path)
    {
        CacheFile = CacheFile,
        Settings = new ScanSettings(gate, isTestProject: false),
        Engine = (document, settings) => Judge(document, settings, judging),
    };

    private IReadOnlyList<Finding> Judge(TextDocument document, ScanSettings settings, Action? judging)
    {
        if (document.Path.EndsWith(".json", StringComparison.Ordinal)) Interlocked.Increment(ref _judged);
        judging?.Invoke();
        return MarkEngine.Scan(document, settings);
    }
}
