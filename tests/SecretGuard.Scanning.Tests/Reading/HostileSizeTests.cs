using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Text;
using System.Threading;
using SecretGuard.Findings;
using SecretGuard.Policy;
using SecretGuard.Scanning.Reading;
using SecretGuard.Testing;
using SecretGuard.Text;

namespace SecretGuard.Scanning.Tests.Reading;

/// <summary>The largest files that are read, made to hurt, and those beyond.</summary>
public sealed class HostileSizeTests : IDisposable
{
    private const int Most = ScanLimits.MaxFileBytes;

    // A quadratic reading of so much takes hours.
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(30);

    private static readonly string Entry = $"\"ClientSecret\":\"{GeneratedValues.Opaque()}\"";

    private static readonly Dictionary<string, (string File, Encoding Encoding, Func<int, string> TextOf)> Shapes = new()
    {
        ["one line"] = ("a.json", Encoding.UTF8, length => $"{{\"a\":\"{new string('x', length)}\",{Entry}}}"),
        ["one line of members"] = ("a.json", Encoding.UTF8, length => $"{{{LongText.Of("\"a\":1,", length)}{Entry}}}"),
        ["equals signs"] = ("a.env", Encoding.UTF8, length => $"{new string('=', length)}\nCLIENT_SECRET={GeneratedValues.Opaque()}\n"),
        ["equals signs in no format"] = ("a.txt", Encoding.UTF8, length => $"{new string('=', length)}\nclient_secret={GeneratedValues.Opaque()}\n"),
        ["nesting"] = ("a.json", Encoding.UTF8, length => $"{LongText.Of("{\"a\":", length)}\n{Entry}\n"),
        ["nesting in YAML"] = ("a.yaml", Encoding.UTF8, length => $"{new string('[', length)}\nclientSecret: {GeneratedValues.Opaque()}\n"),
        ["nesting in XML"] = ("a.xml", Encoding.UTF8, length => $"{LongText.Of("<a>", length)}\n<clientSecret>{GeneratedValues.Opaque()}</clientSecret>\n"),
        ["zeros behind text"] = ("a.env", Encoding.UTF8, length => $"{new string('a', 9000)}\n{new string('\0', length)}\nCLIENT_SECRET={GeneratedValues.Opaque()}\n"),
        ["halves of characters"] = ("a.json", Encoding.Unicode, length => $"{{\"a\":\"{new string('\uD800', length / 2)}\",{Entry}}}"),
        ["four bytes a character"] = ("a.json", Encoding.UTF32, length => $"{{\"a\":\"{new string('x', length / 4)}\",{Entry}}}"),
    };

    private readonly TemporaryFolder _folder = new();

    public static TheoryData<string> Names => new(Shapes.Keys);

    public void Dispose() => _folder.Dispose();

    [Theory]
    [Trait("Tier", "Full")]
    [MemberData(nameof(Names))]
    public void LargestFile_IsReadToItsSecret_InTimeAndMemoryOfItsLength(string name)
    {
        var half = Scan(name, Most / 2);
        var whole = Scan(name, Most - 20_000);

        Assert.InRange(whole / (double)half, 1, 2.3);
    }

    // Their length tells enough.
    [Fact]
    [Trait("Tier", "Full")]
    public void LineOf200Megabytes_AndGigabyteOfEqualsSigns_AreCountedAndNotRead()
    {
        Fill("line.json", "{\"a\":\"", 'x', 200);
        Fill("signs.env", "CLIENT_SECRET=", '=', 1024);
        var before = GC.GetTotalAllocatedBytes();

        var report = FolderScanner.Scan(new ScanRequest(_folder.Path), CancellationToken.None);

        Assert.Equal((2, 0), (report.FilesSkippedTooLarge, report.FilesScanned));
        Assert.InRange(GC.GetTotalAllocatedBytes() - before, 0, 16 * 1024 * 1024);
    }

    /// <summary>The bytes that were allocated.</summary>
    private static long Scan(string name, int length)
    {
        var (file, encoding, textOf) = Shapes[name];
        var text = textOf(length);
        var bytes = encoding.GetPreamble().Concat(encoding.GetBytes(text)).ToArray();
        var clock = Stopwatch.StartNew();
        var before = GC.GetAllocatedBytesForCurrentThread();

        var findings = TextScanner.Scan(new TextDocument(file, TextDecoder.Decode(bytes, bytes.Length)!), ScanSettings.Default);

        Assert.InRange(clock.Elapsed, TimeSpan.Zero, Longest);
        var secret = Assert.Single(findings, finding => finding.Rule.Id == "SG1001");
        Assert.Equal(GeneratedValues.Opaque(), text.Substring(secret.Range.Start, secret.Range.Length));
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private void Fill(string name, string begin, char sign, int megabytes)
    {
        var piece = new byte[1024 * 1024];
        Array.Fill(piece, (byte)sign);
        using var file = File.Create(_folder.At(name));
        file.Write(Encoding.UTF8.GetBytes(begin));
        for (var i = 0; i < megabytes; i++) file.Write(piece);
    }
}
