using System;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using SecretGuard.Findings;
using SecretGuard.Scanning.Baselines;
using SecretGuard.Testing;

namespace SecretGuard.Scanning.Tests.Baselines;

public sealed class BaselineFileTests : IDisposable
{
    private const string Today = "2026-02-01";

    private readonly TemporaryFolder _folder = new();

    private BaselineFile File => new(_folder.At(Baseline.FileName));

    private string Text => System.IO.File.ReadAllText(_folder.At(Baseline.FileName));

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Change_NoFile_WritesOneEntryALineEachWithTheSameEnd()
    {
        var change = File.Change(baseline => baseline.Update([Found("b/x.json", 2), Found("a/x.json", 1)], _ => true, Today));

        Assert.Equal((2, 0, 2), (change.Added, change.Removed, change.Total));
        var entries = Text.Split('\n').Where(line => line.Contains("fingerprint", StringComparison.Ordinal)).ToArray();
        Assert.Equal(2, entries.Length);
        Assert.Contains("a/x.json", entries[0], StringComparison.Ordinal);
        Assert.All(entries, line => Assert.EndsWith(" },", line, StringComparison.Ordinal));
        Assert.DoesNotContain("line", Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Change_NothingNew_LeavesTheFileAlone()
    {
        File.Change(baseline => baseline.Update([Found("a.json", 1)], _ => true, Today));
        var written = new FileInfo(_folder.At(Baseline.FileName)).LastWriteTimeUtc;

        var change = File.Change(baseline => baseline.Update([Found("a.json", 1)], _ => true, "2026-03-03"));

        Assert.Equal((0, 0, 1), (change.Added, change.Removed, change.Total));
        Assert.Equal(written, new FileInfo(_folder.At(Baseline.FileName)).LastWriteTimeUtc);
    }

    [Fact]
    public void Read_OddNames_ComeBackAsTheyWere()
    {
        var entry = new BaselineEntry("SG1001", "a \"b\"\\\u202e\n.json", FindingEngine.Compiler, Fingerprint(1)) { Owner = "ö", Reason = "a, b" };
        File.Change(_ => new Baseline([entry]));

        var read = Assert.Single(File.Read().Entries);

        Assert.Equal((entry.Path, entry.Engine, entry.Owner, entry.Reason), (read.Path, read.Engine, read.Owner, read.Reason));
    }

    [Fact]
    public async Task Change_ManyAtOnce_LosesNobodysEntries()
    {
        await Task.WhenAll(Enumerable.Range(0, 16).Select(i => Task.Run(() =>
            new BaselineFile(_folder.At(Baseline.FileName)).Change(baseline => baseline.Update([Found($"{i}.json", i)], _ => false, Today)))));

        Assert.Equal(16, File.Read().Entries.Count);
        Assert.Single(Directory.GetFiles(_folder.Path));
    }

    [Fact]
    public void Read_NoBaseline_FailsInOneSentenceWithoutItsContent()
    {
        _folder.Write(Baseline.FileName, "hidden words");

        var failure = Assert.Throws<BaselineFailure>(() => File.Read());

        Assert.DoesNotContain("hidden", failure.Message, StringComparison.Ordinal);
        Assert.Throws<BaselineFailure>(() => File.Change(baseline => baseline));
        Assert.Equal("hidden words", Text);
    }

    [Fact]
    public void Change_FolderThatIsNone_FailsWithoutItsPath()
    {
        var file = new BaselineFile(_folder.At("gone/" + Baseline.FileName));

        var failure = Assert.Throws<BaselineFailure>(() => file.Change(baseline => baseline));

        Assert.DoesNotContain(_folder.Path, failure.Message, StringComparison.Ordinal);
    }

    private static BaselineEntry Found(string path, int number) => new("SG1001", path, FindingEngine.Text, Fingerprint(number));

    private static string Fingerprint(int number) => number.ToString("x32", System.Globalization.CultureInfo.InvariantCulture);
}
