using System;
using System.IO;

namespace SecretGuard.Cli.Tests;

public sealed class UsageErrorTests : ScanTestBase
{
    [Fact]
    public void MissingPath_IsOneLineWithTheRemedy() => AssertOneErrorLine(Scan("gone/away"), "'gone/away'", "secretguard scan .");

    [Fact]
    public void EmptyPath_IsOneLine() => AssertOneErrorLine(Scan(string.Empty), "no file or folder");

    [Fact]
    public void UnknownOption_IsOneLine() => AssertOneErrorLine(Scan("--frmat", "json"), "'--frmat'", "--help");

    [Fact]
    public void UnknownOptionBesideAPath_IsOneLine() => AssertOneErrorLine(Scan(".", "--frmat", "json"), "'--frmat'", "--help");

    [Fact]
    public void UnknownFormat_IsOneLineWithTheFormats() =>
        AssertOneErrorLine(Scan("--format", "xml"), "'xml'", "'text'", "'json'", "'sarif'");

    [Fact]
    public void UnknownCommand_IsOneLine() => AssertOneErrorLine(CommandLine.Run(Folder.Path, "scam"), "--help");

    [Fact]
    public void NoCommand_IsOneLine() => AssertOneErrorLine(CommandLine.Run(Folder.Path), "--help");

    [Fact]
    public void OutputInAMissingFolder_IsOneLineAndNothingIsWritten()
    {
        AssertOneErrorLine(Scan("--output", "gone/report.json"), "'gone/report.json'", "its folder does not exist");
        Assert.Empty(Directory.GetFileSystemEntries(Folder.Path));
    }

    [Fact]
    public void OutputThatIsAFolder_IsOneLine() => AssertOneErrorLine(Scan("--output", "."), "it is a folder");

    [Fact]
    public void OutputThatCannotBeWritten_IsOneLine()
    {
        // A device that is always full fails for every user, root included.
        if (!OperatingSystem.IsLinux()) return;
        var result = Scan("--format", "json", "--output", "/dev/full");

        AssertOneErrorLine(result, "'/dev/full'");
    }

    [Fact]
    public void NamedPipeOrDevice_IsNotCalledClean()
    {
        if (OperatingSystem.IsWindows()) return;
        AssertOneErrorLine(Scan("/dev/null"), "a pipe or a device");
    }

    [Theory]
    [InlineData("a\nsecretguard: b")]
    [InlineData("\u001b[31m")]
    public void HostileArgument_StaysOneHarmlessLine(string path)
    {
        var result = Scan(path);

        AssertOneErrorLine(result);
        Assert.DoesNotContain('\u001b', result.Error);
    }
}
