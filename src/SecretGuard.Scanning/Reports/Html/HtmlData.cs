using System;
using System.IO;
using System.Linq;
using SecretGuard.Findings;
using SecretGuard.Policy;
using SecretGuard.Rules;

namespace SecretGuard.Scanning.Reports.Html;

/// <summary>The findings as the script of the page reads them.</summary>
internal static class HtmlData
{
    public static void Write(TextWriter writer, ScanReport report)
    {
        var json = new JsonWriter(new InlineJsonWriter(writer));
        var findings = FindingOrder.Of(report.Findings.Concat(report.Suppressed));
        json.Object(() =>
        {
            json.Array("rules", () =>
            {
                foreach (var rule in findings.Select(finding => finding.Rule).Distinct().OrderBy(rule => rule.Id, StringComparer.Ordinal))
                    json.Item(() => WriteRule(json, rule));
            });
            json.Array("findings", () =>
            {
                foreach (var finding in findings) json.Item(() => WriteFinding(json, finding));
            });
        });
    }

    private static void WriteRule(JsonWriter json, RuleDescriptor rule)
    {
        json.Value("id", rule.Id);
        json.Value("title", rule.Title);
        json.Value("description", rule.Description);
        json.Value("help", rule.HelpLink);
    }

    private static void WriteFinding(JsonWriter json, Finding finding)
    {
        json.Value("rule", finding.Rule.Id);
        json.Value("severity", SeverityNames.Of(finding.Severity));
        json.Value("path", OutputText.Neutralise(finding.Path));
        json.Value("line", finding.Start.Line);
        json.Value("column", finding.Start.Column);
        json.Value("message", OutputText.Neutralise(finding.Message));
        if (finding.Context is { } context) json.Value("context", context);
        if (finding.Suppression is { } suppression) json.Object("suppression", () => WriteSuppression(json, suppression));
        if (finding.History is { } history) json.Object("history", () => WriteHistory(json, history));
    }

    private static void WriteSuppression(JsonWriter json, Suppression suppression)
    {
        if (suppression.Reason is { } reason) json.Value("reason", OutputText.Neutralise(reason));
        if (suppression.Until is { } until) json.Value("until", Day.TextOf(until));
    }

    private static void WriteHistory(JsonWriter json, FindingHistory history)
    {
        WriteCommit(json, "first", history.First);
        WriteCommit(json, "last", history.Last);
        json.Value("inHead", history.IsInHead);
        json.Value("paths", history.Paths);
    }

    private static void WriteCommit(JsonWriter json, string name, FindingHistory.Commit commit)
    {
        json.Value(name, commit.ShortId);
        if (commit.Day is { } day) json.Value(name + "Day", day);
    }
}
