using System;
using System.Diagnostics;
using System.IO;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using SecretGuard.Scanning.Reading;
using SecretGuard.Testing;

namespace SecretGuard.Scanning.Tests.Reading;

public sealed class TextFileReaderTests : IDisposable
{
    private const int Limit = 1000;

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void File_IsReadWhole()
    {
        var content = TextFileReader.Read(_folder.Write("a.json", new string('x', Limit)), Limit);

        Assert.Equal(ContentKind.Text, content.Kind);
        Assert.Equal(Limit, content.Text.Length);
    }

    [Fact]
    public void FileOpenForWriting_IsRead()
    {
        var path = _folder.Write("a.json", "abc");
        using var writer = new FileStream(path, FileMode.Open, FileAccess.Write, FileShare.ReadWrite);

        Assert.Equal("abc", TextFileReader.Read(path, Limit).Text);
    }

    // Written, cut and written again beside the reader: each reading is some state of it, and none fails.
    [Fact]
    public async Task FileThatChangesWhileItIsRead_IsReadAsSomeState()
    {
        var path = _folder.Write("a.json", new string('x', 10));
        using var end = new CancellationTokenSource();
        var writer = Task.Run(() =>
        {
            using var file = new FileStream(path, FileMode.Open, FileAccess.Write, FileShare.ReadWrite);
            for (var round = 0; !end.IsCancellationRequested; round++)
            {
                file.SetLength(0);
                file.Write(Encoding.UTF8.GetBytes(new string('x', round % (2 * Limit))));
                file.Flush();
            }
        });

        for (var i = 0; i < 2000; i++)
        {
            var content = TextFileReader.Read(path, Limit);
            Assert.True(content.Kind is ContentKind.Text or ContentKind.TooLarge or ContentKind.Binary, content.Kind.ToString());
            Assert.InRange(content.Text.Length, 0, Limit);
        }

        await end.CancelAsync();
        await writer;
    }

    [Fact]
    public void Folder_IsUnreadable() => Assert.Equal(ContentKind.Unreadable, TextFileReader.Read(_folder.Path, Limit).Kind);

    [Fact]
    public void MissingFile_IsUnreadableForThatReason()
    {
        var content = TextFileReader.Read(_folder.At("gone/a.json"), Limit);

        Assert.Equal(ContentKind.Unreadable, content.Kind);
        Assert.StartsWith("it is gone", content.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void LinkToAFile_IsReadAsItsTarget()
    {
        _folder.Write("a.json", "abc");
        File.CreateSymbolicLink(_folder.At("link.json"), "a.json");

        Assert.Equal("abc", TextFileReader.Read(_folder.At("link.json"), Limit).Text);
    }

    [Theory]
    [InlineData("pipe.json")]
    [InlineData("link.json")]
    public async Task NamedPipe_IsNotOpened(string name)
    {
        if (OperatingSystem.IsWindows()) return;
        Shell.Bash(_folder.Path, "mkfifo pipe.json; ln -s pipe.json link.json");

        // Opening it would wait for a writer for ever.
        var content = await Task.Run(() => TextFileReader.Read(_folder.At(name), Limit)).WaitAsync(TimeSpan.FromSeconds(20));

        Assert.Equal(string.Empty, content.Text);
    }

    // Files when a walk looked at them, pipes when they are opened, by several threads at once and again later.
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task PipesThatTheWalkSawAsFiles_DoNotHang(bool hasClock)
    {
        if (OperatingSystem.IsWindows()) return;
        Shell.Bash(_folder.Path, "mkfifo one.json two.json");
        var openings = new FileOpenings(hasClock);
        using var looks = hasClock ? null : new Timer(_ => openings.Look(), null, TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(1));

        for (var round = 0; round < 2; round++)
        {
            var contents = await Task.WhenAll(Read("one.json"), Read("two.json")).WaitAsync(TimeSpan.FromSeconds(30));

            Assert.All(contents, content => Assert.Equal(string.Empty, content.Text));
        }

        Task<FileContent> Read(string name) => Task.Factory.StartNew(
            () => TextFileReader.Read(_folder.At(name), Limit, openings, known: 3), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
    }

    [Theory]
    [InlineData(0, 10)]
    [InlineData(3, 10)]
    [InlineData(10, 3)]
    [InlineData(10, Limit)]
    public void FileThatChangedSinceTheWalk_IsReadAsItIs(int known, int length)
    {
        var path = _folder.Write("a.json", new string('x', length));

        Assert.Equal(known == 0 ? 0 : length, TextFileReader.Read(path, Limit, new FileOpenings(), known).Text.Length);
    }

    // The room for its bytes is used again.
    [Fact]
    public void FileBehindALongerOne_HoldsNothingOfIt()
    {
        var (longer, shorter) = (_folder.Write("a.json", new string('x', Limit)), _folder.Write("b.json", "abc"));

        for (var i = 0; i < 3; i++)
        {
            Assert.Equal(Limit, TextFileReader.Read(longer, Limit).Text.Length);
            Assert.Equal("abc", TextFileReader.Read(shorter, Limit).Text);
        }
    }

    // A file when it is looked at, a pipe when it is opened: a shell changes one for the other all the time.
    [Fact]
    public async Task FileSwappedForANamedPipe_DoesNotHang()
    {
        if (OperatingSystem.IsWindows()) return;
        Shell.Bash(_folder.Path, "mkfifo pipe; echo abc > file; cp file a.json");
        using var swaps = Process.Start(new ProcessStartInfo("bash", ["-c", "while [ -e pipe ]; do ln -f pipe a.json; ln -f file a.json; done 2>/dev/null"]) { WorkingDirectory = _folder.Path })!;
        try
        {
            await Task.Run(ReadForASecond).WaitAsync(TimeSpan.FromSeconds(60));
        }
        finally
        {
            File.Delete(_folder.At("pipe"));
            await swaps.WaitForExitAsync();
        }
    }

    private void ReadForASecond()
    {
        for (var clock = Stopwatch.StartNew(); clock.Elapsed < TimeSpan.FromSeconds(1);)
            Assert.True(TextFileReader.Read(_folder.At("a.json"), Limit) is { Kind: ContentKind.Text, Text: "abc\n" or "" } or { Kind: ContentKind.Unreadable });
    }
}
