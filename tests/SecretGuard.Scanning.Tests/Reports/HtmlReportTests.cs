using System;
using System.IO;
using System.Linq;
using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Threading;
using SecretGuard.Findings;
using SecretGuard.Policy;
using SecretGuard.Scanning.Reports;
using SecretGuard.Testing;

namespace SecretGuard.Scanning.Tests.Reports;

public sealed class HtmlReportTests
{
    private const string DataOpen = "<script type=\"application/json\" id=\"data\">";

    [Fact]
    public void Data_HasWhatThePageShowsOfAFinding()
    {
        using var data = Data(SampleReport.Of(SampleReport.Finding("src/a.json", Severity.Error).WithContext("a: •••")));

        var rule = Assert.Single(data.RootElement.GetProperty("rules").EnumerateArray());
        Assert.Equal("SG1001", rule.GetProperty("id").GetString());
        Assert.Equal("Client secret is hard-coded", rule.GetProperty("title").GetString());
        Assert.StartsWith("Whoever reads the source", rule.GetProperty("description").GetString(), StringComparison.Ordinal);
        Assert.EndsWith("docs/rules/SG1001.md", rule.GetProperty("help").GetString(), StringComparison.Ordinal);
        Assert.Equal(
            "SG1001 error src/a.json 2 3 It is so. Do otherwise. a: •••",
            string.Join(' ', Only(data).EnumerateObject().Select(property => property.Value.ToString())));
    }

    [Fact]
    public void Data_HasSuppressedFindingsWithTheirReason()
    {
        var suppressed = SampleReport.Finding("a").SuppressedBy(Suppression.Known(1, "stub </script>", new DateTime(2026, 5, 10, 0, 0, 0, DateTimeKind.Utc)));
        var report = new ScanReport([SampleReport.Finding("b")], 1, 0, 0, 0) { Suppressed = [suppressed] };

        using var data = Data(report);

        Assert.Equal("a b", string.Join(' ', data.RootElement.GetProperty("findings").EnumerateArray().Select(finding => finding.GetProperty("path").GetString())));
        var suppression = data.RootElement.GetProperty("findings")[0].GetProperty("suppression");
        Assert.Equal("stub </script> 2026-05-10", string.Join(' ', suppression.EnumerateObject().Select(property => property.Value.ToString())));
    }

    [Fact]
    public void Data_HasTheHistoryWithDaysOfUtc()
    {
        var first = new FindingHistory.Commit(new string('a', 40), new DateTimeOffset(2024, 1, 1, 1, 0, 0, TimeSpan.FromHours(2)));
        var last = new FindingHistory.Commit(new string('b', 40), null);

        using var data = Data(SampleReport.Of(SampleReport.Finding("a").In(new FindingHistory(first, last, isInHead: true, paths: 3))));

        Assert.Equal(
            "first=aaaaaaaaaa firstDay=2023-12-31 last=bbbbbbbbbb inHead=True paths=3",
            string.Join(' ', Only(data).GetProperty("history").EnumerateObject().Select(property => property.Name + "=" + property.Value)));
    }

    [Theory]
    [InlineData("</script><script>alert(1)</script>")]
    [InlineData("<!-- <script>")]
    [InlineData("\"><img src=x onerror=alert(1)>")]
    [InlineData("'\"`&amp;{{data}}")]
    [InlineData("line\nfeed\r\t\u0000\u001b[2J\u0085")]
    [InlineData("bidi \u202e \u2028 \u2029 half \ud83d end")]
    public void HostileText_StaysText(string text)
    {
        var name = text + "/" + text;
        var finding = SampleReport.Finding(name, message: text).WithContext(text).SuppressedBy(Suppression.Known(1, text, null));

        var html = Write(new ScanReport([SampleReport.Finding(name, message: text).WithContext(text)], 1, 0, 0, 0) { Suppressed = [finding] });
        using var data = JsonDocument.Parse(DataIn(html));

        Assert.Equal(Tags(Write(SampleReport.Of(SampleReport.Finding("a/a")))), Tags(html));
        Assert.DoesNotContain(html, c => (char.IsControl(c) && c != '\n') || c is '\u202e' or '\u2028' or '\u2029' || char.IsSurrogate(c));
        Assert.DoesNotContain(DataIn(html), c => c is '<' or '>' or '&');
        var shown = OutputText.Neutralise(name);
        Assert.All(data.RootElement.GetProperty("findings").EnumerateArray(), one => Assert.Equal(shown, one.GetProperty("path").GetString()));
        Assert.Contains("<code>" + WebUtility.HtmlEncode(OutputText.Neutralise(text[..(text.IndexOf('/') is var slash and >= 0 ? slash : text.Length)])) + "/</code>", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Policy_AllowsTheInlineScriptAndStyleAndNothingElse()
    {
        var html = Write(SampleReport.Of(SampleReport.Finding("a")));
        var policy = WebUtility.HtmlDecode(Regex.Match(html, "http-equiv=\"Content-Security-Policy\" content=\"([^\"]*)\"").Groups[1].Value);

        Assert.Equal(
            $"default-src 'none'; style-src '{HashOf(Between(html, "<style>", "</style>"))}'; script-src '{HashOf(Between(html, "<script>", "</script>"))}'; "
            + "base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'",
            policy);
        Assert.DoesNotMatch(" style=| on[a-z]+=|<link|<iframe|@import|url\\(", html);
        Assert.DoesNotMatch("(src|href)=\"(?!#)", html);
    }

    [Fact]
    public void Script_MakesNoMarkupOfText() =>
        Assert.DoesNotMatch("innerHTML|outerHTML|insertAdjacentHTML|document\\.write|eval\\(|Function\\(|DOMParser", Between(Write(SampleReport.Of()), "<script>", "</script>"));

    [Fact]
    public void Counts_StandInThePageWithoutScripts()
    {
        var html = Write(SampleReport.Of(SampleReport.Finding("src/a", Severity.Error), SampleReport.Finding("src/b"), SampleReport.Finding("c", Severity.Info)));

        Assert.Contains("3 findings (1 error, 1 warning, 1 info) in 12 files, 3 binary skipped", html, StringComparison.Ordinal);
        Assert.Contains("<div class=\"error\"><dt>Errors</dt><dd>1</dd></div>", html, StringComparison.Ordinal);
        Assert.Contains("aria-label=\"1 errors, 1 warnings, 1 info\"", html, StringComparison.Ordinal);
        Assert.Matches("<code>src/</code><svg[^>]*><rect width=\"1000\"[^>]*></svg></th><td>2</td>", html);
        Assert.Matches("<code>./</code><svg[^>]*><rect width=\"500\"[^>]*></svg></th><td>1</td>", html);
        Assert.Matches("<b>SG1001</b>Client secret is hard-coded<svg.*</th><td>3</td>", html);
        Assert.Contains("<noscript>", html, StringComparison.Ordinal);
    }

    [Fact]
    public void ManyFolders_AreSummedUp()
    {
        var html = Write(SampleReport.Of(Enumerable.Range(0, 20).Select(i => SampleReport.Finding($"folder{i:00}/a")).ToArray()));

        Assert.Contains("8 more with 8 findings", html, StringComparison.Ordinal);
    }

    [Fact]
    public void InterruptedScan_SaysSo()
    {
        Assert.DoesNotContain("Partial.", Write(SampleReport.Of()), StringComparison.Ordinal);
        Assert.Contains("<strong>Partial.</strong>", Write(new ScanReport([], 1, 0, 0, 0) { IsPartial = true }), StringComparison.Ordinal);
    }

    [Fact]
    public void LostCoverage_IsSaidFirst() => Assert.Contains(
        "<strong>Coverage was lost in 1 place.</strong>", Write(SampleReport.Of(LostCoverage.Of("a.json", "The file is malformed."))), StringComparison.Ordinal);

    [Fact]
    public void SameReport_IsTheSameBytes()
    {
        using var folder = new TemporaryFolder();
        using var other = new TemporaryFolder();
        foreach (var one in new[] { folder, other }) one.Write("src/a.yml", $"client_secret: {GeneratedValues.Opaque()}\n");

        var pages = new[] { folder, other }.Select(one => Write(FolderScanner.Scan(new ScanRequest(one.Path) { WithContext = true }, CancellationToken.None))).ToArray();

        Assert.Equal(pages[0], pages[1]);
        Assert.DoesNotContain(folder.Path, pages[0], StringComparison.Ordinal);
    }

    private static string Tags(string html) => string.Concat(Regex.Matches(html, "</?[a-z0-9]+").Select(match => match.Value));

    private static string HashOf(string text) => "sha256-" + Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    private static string Between(string text, string open, string close)
    {
        var start = text.IndexOf(open, StringComparison.Ordinal) + open.Length;
        return text[start..text.IndexOf(close, start, StringComparison.Ordinal)];
    }

    private static string DataIn(string html) => Between(html, DataOpen, "</script>");

    private static JsonElement Only(JsonDocument data) => Assert.Single(data.RootElement.GetProperty("findings").EnumerateArray());

    private static JsonDocument Data(ScanReport report) => JsonDocument.Parse(DataIn(Write(report)));

    private static string Write(ScanReport report)
    {
        using var writer = new StringWriter();
        HtmlReport.Write(writer, report);
        return writer.ToString();
    }
}
