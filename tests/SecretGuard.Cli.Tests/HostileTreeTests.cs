using System;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Net.Sockets;
using System.Threading.Tasks;

namespace SecretGuard.Cli.Tests;

/// <summary>Trees that nobody makes by accident. Windows has none of these names and files.</summary>
public sealed class HostileTreeTests : ScanTestBase
{
    [Fact]
    public void NameWithLineBreakAndEscapes_ForgesNoLine()
    {
        if (OperatingSystem.IsWindows()) return;
        Folder.Write("a\nb.json(1,1): error SG1001: forged.json", LeakySettings);
        Folder.Write("\u001b[2Jc.json", LeakySettings);

        var result = Scan();

        Assert.DoesNotContain('\u001b', result.All);
        Assert.DoesNotContain(": error", result.Output, StringComparison.Ordinal);
        Assert.Equal(2, result.Output.Split('\n').Count(line => line.Contains(": warning SG1001: ", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("json")]
    [InlineData("sarif")]
    [InlineData("gitlab")]
    public void NameWithControls_IsEscapedInMachineFormats(string format)
    {
        if (OperatingSystem.IsWindows()) return;
        Folder.Write("a\nb\u001b\u009b.json", LeakySettings);

        var output = Scan("--format", format).Output;

        Assert.DoesNotContain(output, c => char.IsControl(c) && c != '\n');
        Assert.Contains("SG1001", Json(output).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void NameThatIsNoUtf8_IsALossAndTheRestIsScanned()
    {
        if (!OperatingSystem.IsLinux()) return;
        CommandLine.Bash(Folder.Path, "echo x > $'bad\\xff.json'");
        Folder.Write("good.json", LeakySettings);

        var result = Scan();

        CommandLine.Bash(Folder.Path, "rm $'bad\\xff.json'");
        Assert.Equal(ExitCodes.Findings, result.ExitCode);
        Assert.Contains("bad\uFFFD.json(1,1): warning SG9001: ", result.Output, StringComparison.Ordinal);
        Assert.Contains("good.json(4,", result.Output, StringComparison.Ordinal);
        Assert.Contains(", 1 unreadable", result.Output, StringComparison.Ordinal);
    }

    // On Windows the system refuses it; elsewhere it is nothing but a word between programs of .NET.
    [Fact]
    public void FileThatAnotherProgramHasToItself_IsScanned()
    {
        if (OperatingSystem.IsWindows()) return;
        using var writer = new FileStream(Folder.Write("appsettings.json", LeakySettings), FileMode.Open, FileAccess.ReadWrite, FileShare.None);

        Assert.Contains("appsettings.json(4,", Scan().Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task PipeInTheTree_IsNotOpened()
    {
        if (OperatingSystem.IsWindows()) return;
        CommandLine.Bash(Folder.Path, "mkfifo appsettings.json");

        var result = await Task.Run(() => Scan()).WaitAsync(TimeSpan.FromSeconds(30));

        Assert.Equal(ExitCodes.Clean, result.ExitCode);
    }

    [Fact]
    public void SocketInTheTree_IsNotOpened()
    {
        if (OperatingSystem.IsWindows()) return;
        using var socket = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
        socket.Bind(new UnixDomainSocketEndPoint(Folder.At("appsettings.json")));

        Assert.Equal(ExitCodes.Clean, Scan().ExitCode);
    }

    [Theory]
    [InlineData("/dev/zero")]
    [InlineData("/dev/urandom")]
    [InlineData("/dev/tty")]
    public async Task DeviceBehindANamedLink_IsNotRead(string device)
    {
        if (!OperatingSystem.IsLinux()) return;
        File.CreateSymbolicLink(Folder.At("appsettings.json"), device);

        var result = await Task.Run(() => Scan("appsettings.json")).WaitAsync(TimeSpan.FromSeconds(30));

        Assert.Equal(ExitCodes.Clean, result.ExitCode);
    }

    // Megabytes of zeros in some kilobytes, and a leak nobody unpacks: by its name, and by its content.
    [Fact]
    public void Archives_AreSkippedAndCounted()
    {
        foreach (var name in new[] { "a.zip", "b.json" })
        {
            using var archive = new ZipArchive(File.Create(Folder.At(name)), ZipArchiveMode.Create);
            using (var leak = new StreamWriter(archive.CreateEntry("appsettings.json").Open())) leak.Write(LeakySettings);
            using var bomb = archive.CreateEntry("bomb").Open();
            for (var i = 0; i < 64; i++) bomb.Write(new byte[1024 * 1024]);
        }

        var result = Scan();

        Assert.Equal(ExitCodes.Clean, result.ExitCode);
        Assert.Contains(", 2 binary skipped", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void UnreadableFolder_IsALossAndTheRestIsScanned()
    {
        // Rights do not bind root: there the folder is scanned.
        if (OperatingSystem.IsWindows()) return;
        Folder.Write("closed/a.json", LeakySettings);
        Folder.Write("open.json", LeakySettings);
        File.SetUnixFileMode(Folder.At("closed"), UnixFileMode.None);

        var result = Scan();

        File.SetUnixFileMode(Folder.At("closed"), UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        var expected = Environment.UserName == "root" ? "closed/a.json(4," : "closed(1,1): warning SG9001: The folder could not be listed: access is denied.";
        Assert.Contains(expected, result.Output, StringComparison.Ordinal);
        Assert.Contains("open.json(4,", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void CyclicLinks_AreNotFollowed()
    {
        Folder.Write("a/appsettings.json", LeakySettings);
        Directory.CreateSymbolicLink(Folder.At("a/up"), Folder.Path);
        Directory.CreateSymbolicLink(Folder.At("self"), Folder.At("self"));

        var result = Scan();

        Assert.StartsWith("a/appsettings.json(4,", result.Output, StringComparison.Ordinal);
        Assert.Contains("1 finding ", result.Output, StringComparison.Ordinal);
        Assert.Contains(", 2 links not followed", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void UnreadableFile_IsAFindingInATreeAndAnErrorWhenNamed()
    {
        // Rights do not bind root: there the test ends with what the mode of the file did not prevent.
        if (OperatingSystem.IsWindows()) return;
        File.SetUnixFileMode(Folder.Write("appsettings.json", LeakySettings), UnixFileMode.None);

        var tree = Scan();
        var named = Scan("appsettings.json");

        Assert.Equal(ExitCodes.Findings, tree.ExitCode);
        if (Environment.UserName == "root") Assert.Contains("warning SG1001", tree.Output, StringComparison.Ordinal);
        else Assert.Contains("warning SG9001: The file could not be read: access is denied.", tree.Output, StringComparison.Ordinal);
        if (Environment.UserName != "root") AssertOneErrorLine(named, "access is denied");
    }

    [Fact]
    public void NamedLink_IsFollowed()
    {
        Folder.Write("appsettings.json", LeakySettings);
        File.CreateSymbolicLink(Folder.At("link.json"), Folder.At("appsettings.json"));

        Assert.StartsWith("link.json(4,", Scan("link.json").Output, StringComparison.Ordinal);
    }
}
