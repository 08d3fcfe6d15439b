using System;
using System.IO;
using System.Linq;
using System.Text.Json;

namespace SecretGuard.Cli.Tests;

public sealed class ReportFormatTests : ScanTestBase
{
    [Fact]
    public void Json_HasTheFindingAtItsExactPlace()
    {
        Folder.Write("src/appsettings.json", LeakySettings);

        var result = Scan("--format", "json");
        var finding = Assert.Single(Json(result.Output).GetProperty("findings").EnumerateArray());

        Assert.Equal(ExitCodes.Findings, result.ExitCode);
        Assert.Equal(
            $"SG1001 src/appsettings.json 4 22 4 {22 + Secret.Length} warning",
            string.Join(' ', finding.EnumerateObject().Take(7).Select(property => property.Value.ToString())));
        Assert.Equal(1, Json(result.Output).GetProperty("summary").GetProperty("filesScanned").GetInt32());
    }

    [Fact]
    public void Sarif_HasTheSameFingerprintAsJson()
    {
        Folder.Write("appsettings.json", LeakySettings);

        var json = Json(Scan("--format", "json").Output).GetProperty("findings")[0].GetProperty("fingerprint").GetString();
        var sarif = Json(Scan("--format", "sarif").Output).GetProperty("runs")[0].GetProperty("results")[0];

        Assert.Equal(json, sarif.GetProperty("partialFingerprints").GetProperty("secretGuard/v1").GetString());
    }

    [Fact]
    public void Html_HasTheLineWithoutItsValue()
    {
        Folder.Write("src/appsettings.json", LeakySettings);

        var page = Scan("--format", "html").Output;

        Assert.StartsWith("<!DOCTYPE html>", page, StringComparison.Ordinal);
        Assert.Contains("\"context\": \"\\\"ClientSecret\\\": \\\"•••\\\"\"", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Output_TakesTheReportAndLeavesTheSummary()
    {
        Folder.Write("src/appsettings.json", LeakySettings);

        var result = Scan("src", "--format", "json", "--output", "report.json");

        Assert.Equal(ExitCodes.Findings, result.ExitCode);
        var line = Assert.Single(result.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries));
        Assert.StartsWith("1 finding (", line, StringComparison.Ordinal);
        Assert.Equal(JsonValueKind.Array, Json(File.ReadAllText(Folder.At("report.json"))).GetProperty("findings").ValueKind);
    }

    [Fact]
    public void Output_ReplacesALongerReport()
    {
        Folder.Write("report.txt", new string('x', 100_000));

        Scan("--output", "report.txt");

        Assert.StartsWith("0 findings", File.ReadAllText(Folder.At("report.txt")), StringComparison.Ordinal);
        Assert.DoesNotContain("x", File.ReadAllText(Folder.At("report.txt")).Replace(" too large", string.Empty), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("json")]
    [InlineData("sarif")]
    public void CleanFolder_GivesAValidDocument(string format) =>
        Assert.Equal(JsonValueKind.Object, Json(Scan("--format", format).Output).ValueKind);

    [Fact]
    public void PipedText_HasNoColours()
    {
        Folder.Write("appsettings.json", LeakySettings);

        Assert.DoesNotContain('\u001b', Scan().Output);
    }

    [Fact]
    public void NamesBeyondAscii_ArriveAsUtf8WhateverTheLocale()
    {
        Folder.Write("zażółć/appsettings.json", LeakySettings);

        var finding = Json(Scan("--format", "json").Output).GetProperty("findings")[0];
        Assert.Equal("zażółć/appsettings.json", finding.GetProperty("path").GetString());
    }
}
