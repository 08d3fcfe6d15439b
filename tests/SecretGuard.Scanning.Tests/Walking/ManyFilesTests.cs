using System;
using System.IO;
using System.Linq;
using System.Threading;
using SecretGuard.Testing;

namespace SecretGuard.Scanning.Tests.Walking;

public sealed class ManyFilesTests : IDisposable
{
    private const int Files = 100_000;

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    [Trait("Tier", "Full")]
    public void HundredThousandFilesInOneFolder_AreAllScanned()
    {
        for (var number = 0; number < Files; number++) File.WriteAllText(_folder.At($"f{number:000000}.json"), "{}");
        _folder.Write("f050000.json", """{ "ClientSecret": "hunter2" }""");

        var report = FolderScanner.Scan(new ScanRequest(_folder.Path), CancellationToken.None);

        Assert.Equal(Files, report.FilesScanned);
        Assert.Equal(["f050000.json"], report.Findings.Select(finding => finding.Path));
    }
}
