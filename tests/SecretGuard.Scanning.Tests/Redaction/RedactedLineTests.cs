using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using System.Net;
using System.Text;
using System.Threading;
using SecretGuard.Findings;
using SecretGuard.Policy;
using SecretGuard.Rules;
using SecretGuard.Scanning.Redaction;
using SecretGuard.Testing;
using SecretGuard.Testing.Leaks;
using SecretGuard.Text;

namespace SecretGuard.Scanning.Tests.Redaction;

public sealed class RedactedLineTests : IDisposable
{
    private const string Plain = "http://id.orders.example/connect/token";

    private static readonly string Value = GeneratedValues.Opaque();

    private static readonly string Word = GeneratedValues.Word();

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("a.yml", "client_secret: hunter2", "client_secret: •••")]
    [InlineData("a.json", "{ \"ClientSecret\": \"hunter2\", \"Name\": \"orders\" }", "{ \"ClientSecret\": \"•••\", \"Name\": \"orders\" }")]
    [InlineData("a.sh", "export CLIENT_SECRET=hunter2 USER=orders", "export CLIENT_SECRET=••• USER=orders")]
    [InlineData("a.yml", "client_secret: hunter2 # hunter2, HUNTER2 and my-hunter2-too", "client_secret: ••• # •••, ••• and •••")]
    [InlineData("a.json", "{ \"Hunter2ClientSecret\": \"hunter2\" }", "{ \"•••\": \"•••\" }")]
    [InlineData("a.json", "\t\t{ \"ClientSecret\":\t\"hunter2\" }", "{ \"ClientSecret\": \"•••\" }")]
    [InlineData("a.json", "{ \"ClientSecret\": \"hunter2\", \"Password\": \"swordfish9\" }", "{ \"ClientSecret\": \"•••\", \"Password\": \"•••\" }")]
    public void Values_AreMaskedWhereverTheyStandInTheLine(string path, string content, string expected) =>
        Assert.All(Shown(path, content), shown => Assert.Equal(expected, shown.Context));

    [Theory]
    [InlineData(' ')]
    [InlineData('\u2028')]
    public void ThousandsOfBlanks_AreOne(char blank)
    {
        var blanks = new string(blank, 5000);

        var shown = Shown("a.txt", $"{blanks}export USER=orders {blanks[..3000]}CLIENT_SECRET=hunter2\n");

        Assert.Equal("export USER=orders CLIENT_SECRET=•••", Assert.Single(shown).Context!.TrimStart('…').Trim());
    }

    [Fact]
    public void HundredsOfMasks_TakeNoMoreRoomThanOtherText()
    {
        var shown = Shown("a.txt", $"client_secret: {Word}\n{string.Concat(Enumerable.Repeat(Word + " ", 400))}token_endpoint: http://id.orders.example/connect/token\n");

        Assert.Equal(2, shown.Count);
        Assert.All(shown, finding => Assert.InRange(finding.Context!.Length, 1, 500));
    }

    [Fact]
    public void ValueOfAnotherLine_IsMaskedToo()
    {
        var shown = Shown("a.yml", $"client_secret: {Word}\ntoken_endpoint: http://{Word}.orders.example/connect/token # {Word}\n");

        Assert.Equal("token_endpoint: ••• # •••", ContextOf(shown, RuleIds.PlainHttpTokenEndpoint));
    }

    [Fact]
    public void ValueWhoseRuleIsSwitchedOff_IsMaskedToo()
    {
        var off = ScanSettings.Default.With(SeverityOverrides.Read([RuleIds.HardCodedClientSecret], key => key.Contains(RuleIds.HardCodedClientSecret, StringComparison.Ordinal) ? "none" : null));

        var shown = Shown("a.json", $$"""{ "client_secret": "{{Word}}", "token_endpoint": "{{Plain}}" }""", off);

        Assert.Equal($$"""{ "client_secret": "•••", "token_endpoint": "{{Plain}}" }""", Assert.Single(shown).Context);
    }

    [Fact]
    public void SuppressedAndAcceptedValues_AreMaskedToo()
    {
        var shown = Shown("a.yml", $"client_secret: {Word} # secretguard:ignore SG1001 reason=\"{Word} is a stub\"\n");

        Assert.NotNull(Assert.Single(shown).Suppression);
        Assert.Equal("client_secret: ••• # secretguard:ignore SG1001 reason=\"••• is a stub\"", shown[0].Context);
    }

    [Theory]
    [InlineData("token_endpoint: VALUE", "token_endpoint: VALUE")]
    [InlineData("token_endpoint: VALUE # build 2024a7f91c03", "token_endpoint: VALUE # build •••")]
    public void AddressesAreShown_AndWhatLooksGeneratedIsNot(string line, string expected) =>
        Assert.Equal(expected.Replace("VALUE", Plain, StringComparison.Ordinal), Assert.Single(Shown("a.yml", line.Replace("VALUE", Plain, StringComparison.Ordinal))).Context);

    [Theory]
    [InlineData("http://VALUE.orders.example/connect/token")]
    [InlineData("http://id.orders.example/VALUE/connect/token")]
    [InlineData("http://orders:VALUE@id.orders.example/connect/token")]
    [InlineData("http://orders:hunter2@id.orders.example/connect/token")]
    [InlineData("http://id.orders.example/connect/token?client_secret=VALUE")]
    [InlineData("http://id.orders.example/connect/token?client_secret=swordfish")]
    public void AddressThatMayHoldAValue_IsMasked(string address)
    {
        var shown = Shown("a.yml", "token_endpoint: " + address.Replace("VALUE", Value, StringComparison.Ordinal));

        Assert.Equal("token_endpoint: •••", ContextOf(shown, RuleIds.PlainHttpTokenEndpoint));
        Assert.All(shown, one => Assert.DoesNotMatch(Value + "|hunter|swordfish", one.Context));
    }

    [Fact]
    public void WhatAnotherFindingIsAbout_IsMasked()
    {
        var shown = Shown("a.json", $$"""{ "client_secret": "{{Word}}", "token_endpoint": "{{Plain}}" }""");

        Assert.Equal("""{ "client_secret": "•••", "token_endpoint": "•••" }""", ContextOf(shown, RuleIds.HardCodedClientSecret));
        Assert.Equal($$"""{ "client_secret": "•••", "token_endpoint": "{{Plain}}" }""", ContextOf(shown, RuleIds.PlainHttpTokenEndpoint));
    }

    [Fact]
    public void RuleThatMayPointAtAValue_DoesNotShowItself()
    {
        var document = new TextDocument("a.txt", "get(address, swordfish)");
        var finding = At(document, RuleCatalog.SecretInLog, new TextRange(13, 9));

        Assert.Equal("get(address, •••)", Redacted(document, finding));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void WrittenDifferently_ItIsTheSameValue(int form)
    {
        const string awkward = "swørd & \"fish\" + sea";
        string[] forms = [WebUtility.UrlEncode(awkward), WebUtility.HtmlEncode(awkward), awkward.Replace("\"", "\\\"", StringComparison.Ordinal), Convert.ToBase64String(Encoding.UTF8.GetBytes(awkward))];
        var document = new TextDocument("a.txt", $"{awkward} = {forms[form]};");

        Assert.Equal("••• = •••;", Redacted(document, At(document, RuleCatalog.HardCodedPassword, new TextRange(0, awkward.Length))));
    }

    [Fact]
    public void ShortValue_IsMaskedAsAWordAlone()
    {
        var document = new TextDocument("a.txt", "x: x, text: y");

        Assert.Equal("•••: •••, text: y", Redacted(document, At(document, RuleCatalog.HardCodedPassword, new TextRange(3, 1))));
    }

    [Fact]
    public void ValueOfManyLines_IsShownAsItsFirst()
    {
        var document = new TextDocument("a.txt", $"key = begin\n{Word}\nend; {Word}\n");

        Assert.Equal("key = •••", Redacted(document, At(document, RuleCatalog.HardCodedKey, TextRange.FromBounds(6, 12 + Word.Length + 4))));
        Assert.Equal("key = begin•••", Redacted(document, At(document, RuleCatalog.ScopeGrantsEverything, TextRange.FromBounds(6, 14))));
    }

    [Theory]
    [InlineData("-----BEGIN PRIVATE KEY----- and words", "x •••")]
    [InlineData("aGVsbG8gd29ybGQ/aGVsbG8=", "x •••")]
    [InlineData("0123456789012", "x •••")]
    [InlineData("state=a1b2c3d4e5f6", "x state=•••")]
    [InlineData("ordinary/path.of-words", "x ordinary/path.of-words")]
    public void Neighbours_AreMaskedWhenInDoubt(string neighbour, string expected)
    {
        var document = new TextDocument("a.txt", "x " + neighbour);

        Assert.Equal(expected, Redacted(document, At(document, RuleCatalog.PkceOff, new TextRange(0, 1))));
    }

    [Fact]
    public void LongLine_IsCutAroundThePlace()
    {
        var words = string.Concat(Enumerable.Repeat("some words ", 100));
        var shown = Assert.Single(Shown("a.txt", $"{words}client_secret={Word}&a=b {words}")).Context!;

        Assert.InRange(shown.Length, 120, 220);
        Assert.StartsWith("…", shown, StringComparison.Ordinal);
        Assert.EndsWith("…", shown, StringComparison.Ordinal);
        Assert.Contains("client_secret=•••&a=b some words", shown, StringComparison.Ordinal);
    }

    [Fact]
    public void LongValue_IsNeverCutOpen()
    {
        var value = string.Concat(Enumerable.Range(0, 400).Select(seed => GeneratedValues.Word(20, seed)));
        foreach (var content in new[] { $"a: b\nclient_secret: {value}\n", $"client_secret: {value} # {value[4000..]}\n", $"token_endpoint: {Plain} # {value}\nclient_secret: {value}\n" })
            Assert.DoesNotContain(Shown("a.yml", content), one => value.Contains(LongestWordIn(one.Context!), StringComparison.Ordinal));
    }

    [Fact]
    public void ControlCharacters_AreTold()
    {
        var shown = Assert.Single(Shown("a.txt", $"\u001b[2J\u202e\u0000 client_secret={Word} \ud83d ##[error]")).Context!;

        Assert.DoesNotContain(shown, c => char.IsControl(c) || char.IsSurrogate(c) || c == '\u202e');
        Assert.StartsWith("\\u001B[2J\\u202E", shown, StringComparison.Ordinal);
    }

    [Fact]
    public void WhatTheToolSaysAboutItself_HasNoLine() =>
        Assert.Null(ContextOf(Shown("a.json", "{ \"client_secret\": ]]"), RuleIds.CoverageLost));

    [Fact]
    public void ThousandsInOneLine_AreQuick()
    {
        var content = "{" + string.Join(",", Enumerable.Range(0, 5000).Select(i => $"\"a{i}\": {{ \"client_secret\": \"{GeneratedValues.Word(16, i)}\" }}")) + "}";
        var document = new TextDocument("a.json", content);
        var findings = TextScanner.Scan(document, ScanSettings.Default);
        var watch = Stopwatch.StartNew();

        Assert.Equal(5000, RedactedLine.AddTo(findings, document, new ScanSecrets()).Count(finding => finding.Context is not null));
        Assert.InRange(watch.Elapsed.TotalSeconds, 0, 10);
    }

    [Fact]
    public void Scan_AddsLinesWhenAskedTo()
    {
        _folder.Write("a.yml", $"client_secret: {Value}\n");
        var request = new ScanRequest(_folder.Path);

        Assert.Null(Assert.Single(FolderScanner.Scan(request, CancellationToken.None).Findings).Context);
        Assert.Equal("client_secret: •••", Assert.Single(FolderScanner.Scan(request with { WithContext = true }, CancellationToken.None).Findings).Context);
    }

    [Theory]
    [InlineData("swordfish9", "# an ••• and an admin")]
    [InlineData("deepseaswordfish", "# an ••• and an admin")]
    [InlineData("swordfish", "# an swordfish and an admin")]
    public void ValueOfAnotherFile_IsMaskedUnlessItIsAWord(string value, string expected)
    {
        _folder.Write("b.yml", $"password: {value}\n");
        _folder.Write("a.yml", $"token_endpoint: {Plain} # an {value} and an admin\n");
        _folder.Write("c.yml", "password: admin\n");

        var shown = FolderScanner.Scan(new ScanRequest(_folder.Path) { WithContext = true }, CancellationToken.None).Findings;

        Assert.Equal($"token_endpoint: {Plain} {expected}", ContextOf(shown, RuleIds.PlainHttpTokenEndpoint));
    }

    [Fact]
    public void LinesOfAllPlants_HoldNoValue()
    {
        var search = LeakSearch.For(TextPlants.All);
        var lines = TextPlants.All.Where(plant => plant.FileLength == 0).SelectMany(plant => Scanned(plant.Path, plant.Text)).Select(finding => finding.Context).ToList();

        Assert.True(lines.Count > TextPlants.All.Count, "Too little was found.");
        search.AssertClean(string.Join("\n", lines), "The lines of the findings");
    }

    private static string LongestWordIn(string line) => line.Split(' ', ':', '•', '…', '#').MaxBy(word => word.Length)!;

    private static string? ContextOf(IReadOnlyList<Finding> findings, string rule) => findings.First(finding => finding.Rule.Id == rule).Context;

    private static IReadOnlyList<Finding> Shown(string path, string content, ScanSettings? settings = null)
    {
        var findings = Scanned(path, content, settings);
        Assert.NotEmpty(findings);
        return findings;
    }

    private static IReadOnlyList<Finding> Scanned(string path, string content, ScanSettings? settings = null)
    {
        var document = new TextDocument(path, content);
        return RedactedLine.AddTo(TextScanner.Scan(document, settings ?? ScanSettings.Default), document, new ScanSecrets());
    }

    private static string? Redacted(TextDocument document, Finding finding) => RedactedLine.AddTo([finding], document, new ScanSecrets())[0].Context;

    private static Finding At(TextDocument document, RuleDescriptor rule, TextRange range) =>
        new(rule, document.Path, range, Severity.Warning, "It is so. Do otherwise.", "f") { Start = document.PositionAt(range.Start), End = document.PositionAt(range.End) };
}
