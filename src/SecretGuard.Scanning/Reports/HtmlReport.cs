using System;
using System.IO;
using System.Security.Cryptography;
using System.Text;
using SecretGuard.Scanning.Reports.Html;

namespace SecretGuard.Scanning.Reports;

/// <summary>
/// One page that needs nothing else: a browser shows it without a network. Other people's text is data in it, never markup, and its own
/// policy lets it run its script and style and nothing besides.
/// </summary>
public static class HtmlReport
{
    private const string Open = "{{";

    private const string Close = "}}";

    public static void Write(TextWriter writer, ScanReport report)
    {
        var template = Resource("report.html");
        var style = Resource("report.css");
        var script = Resource("report.js");
        for (var at = 0; at < template.Length;)
        {
            var open = template.IndexOf(Open, at, StringComparison.Ordinal);
            if (open < 0) open = template.Length;
            writer.Write(template.Substring(at, open - at));
            if (open == template.Length) return;
            var close = template.IndexOf(Close, open, StringComparison.Ordinal);
            WritePart(writer, report, template.Substring(open + Open.Length, close - open - Open.Length), style, script);
            at = close + Close.Length;
        }
    }

    private static void WritePart(TextWriter writer, ScanReport report, string name, string style, string script)
    {
        switch (name)
        {
            case "policy": writer.Write(PolicyOf(style, script)); break;
            case "style": writer.Write(style); break;
            case "script": writer.Write(script); break;
            case "verdict": HtmlSummary.WriteVerdict(writer, report); break;
            case "summary": HtmlSummary.Write(writer, report); break;
            case "data": HtmlData.Write(writer, report); break;
            case "tool": writer.Write(HtmlText.Of(ToolIdentity.Name + " " + ToolIdentity.Version)); break;
            default: throw new InvalidOperationException($"The page has no part '{name}'.");
        }
    }

    private static string PolicyOf(string style, string script) =>
        $"default-src 'none'; style-src '{HashOf(style)}'; script-src '{HashOf(script)}'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'";

    private static string HashOf(string text)
    {
        using var sha = SHA256.Create();
        return "sha256-" + Convert.ToBase64String(sha.ComputeHash(Encoding.UTF8.GetBytes(text)));
    }

    // A browser reads line ends as LF before it hashes what stands between them.
    private static string Resource(string name)
    {
        using var reader = new StreamReader(typeof(HtmlReport).Assembly.GetManifestResourceStream(name)!, Encoding.UTF8);
        return reader.ReadToEnd().Replace("\r\n", "\n");
    }
}
