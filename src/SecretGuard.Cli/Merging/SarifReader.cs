using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using SecretGuard.Findings;
using SecretGuard.Policy;
using SecretGuard.Rules;
using SecretGuard.Scanning;
using SecretGuard.Scanning.Reports;
using SecretGuard.Text;

namespace SecretGuard.Cli.Merging;

/// <summary>Reads the SARIF that this version writes back into the report it was, and no other: what it does not know, it would lose.</summary>
internal static class SarifReader
{
    /// <param name="path">The file.</param>
    /// <exception cref="CommandFailure">It cannot be read, or is no such report.</exception>
    public static IEnumerable<ScanReport> Read(string path)
    {
        try
        {
            using var file = File.OpenRead(path);
            return Read(file, path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new CommandFailure($"The report '{path}' cannot be read. Name a file that exists and that you may read.");
        }
    }

    /// <param name="content">Of the file.</param>
    /// <param name="path">By which it was named.</param>
    /// <exception cref="CommandFailure">It is no such report.</exception>
    internal static IEnumerable<ScanReport> Read(Stream content, string path)
    {
        try
        {
            using var json = JsonDocument.Parse(content);
            return json.RootElement.GetProperty("runs").EnumerateArray().Select(ReportOf).ToList();
        }
        catch (Exception exception) when (exception is JsonException or KeyNotFoundException or InvalidOperationException or FormatException)
        {
            throw new CommandFailure($"'{path}' is no SARIF report of this version of secretguard. Scan again with: --format sarif --output FILE");
        }
    }

    private static ScanReport ReportOf(JsonElement run)
    {
        if (run.GetProperty("tool").GetProperty("driver").GetProperty("name").GetString() != "secretguard") throw new FormatException();
        var properties = run.GetProperty("properties");
        int Count(string name) => properties.GetProperty(name).GetInt32();
        var findings = run.GetProperty("results").EnumerateArray().Select(FindingOf).ToList();
        return new(
            findings.Where(finding => finding.Suppression is null).ToList(),
            Count("filesScanned"), Count("filesSkippedBinary"), Count("filesSkippedTooLarge"), Count("filesUnreadable"))
        {
            LinksNotFollowed = Count("linksNotFollowed"),
            EntriesIgnored = Count("entriesIgnored"),
            FindingsInBaseline = Count("inBaseline"),
            FindingsLeftOut = properties.TryGetProperty("findingsLeftOut", out var leftOut) ? leftOut.GetInt32() : 0,
            Suppressed = findings.Where(finding => finding.Suppression is not null).ToList(),
            Commits = properties.TryGetProperty("commits", out var commits) ? commits.GetInt32() : null,
            IsPartial = properties.GetProperty("partial").GetBoolean(),
            Projects = properties.TryGetProperty("projects", out var projects) ? projects.EnumerateArray().Select(project => project.GetString() ?? throw new FormatException()).ToList() : [],
        };
    }

    private static Finding FindingOf(JsonElement result)
    {
        var location = result.GetProperty("locations").EnumerateArray().First().GetProperty("physicalLocation");
        var region = location.GetProperty("region");
        return new(
            RuleCatalog.Find(TextOf(result, "ruleId")) ?? throw new FormatException(),
            PathOf(location.GetProperty("artifactLocation")),
            new TextRange(0, 0),
            SeverityOf(TextOf(result, "level")),
            TextOf(result.GetProperty("message"), "text"),
            TextOf(result.GetProperty("partialFingerprints"), "secretGuard/v1"))
        {
            Start = PositionOf(region, "start"),
            End = PositionOf(region, "end"),
            Suppression = SuppressionOf(result),
            History = HistoryOf(result),
        };
    }

    // Where it is written and when it ends is not in the report.
    private static Suppression? SuppressionOf(JsonElement result)
    {
        if (!result.TryGetProperty("suppressions", out var suppressions) || suppressions.GetArrayLength() == 0) return null;
        var reason = suppressions[0].TryGetProperty("justification", out var words) ? words.GetString() : null;
        return Suppression.Known(1, reason, until: null, TextOf(suppressions[0], "kind") == "external");
    }

    private static FindingHistory? HistoryOf(JsonElement result)
    {
        if (!result.TryGetProperty("properties", out var properties) || !properties.TryGetProperty("history", out var history)) return null;
        return new(CommitOf(history.GetProperty("first")), CommitOf(history.GetProperty("last")), history.GetProperty("inHead").GetBoolean(), history.GetProperty("paths").GetInt32());
    }

    private static FindingHistory.Commit CommitOf(JsonElement commit) =>
        new(TextOf(commit, "commit"), commit.TryGetProperty("authored", out var time) ? time.GetDateTimeOffset() : null);

    private static string PathOf(JsonElement place) => SarifPlace.PathOf(TextOf(place, "uri"), TextOf(place, "uriBaseId"));

    private static TextPosition PositionOf(JsonElement region, string side) =>
        new(region.GetProperty(side + "Line").GetInt32(), region.GetProperty(side + "Column").GetInt32());

    private static string TextOf(JsonElement element, string name) => element.GetProperty(name).GetString() ?? throw new FormatException();

    private static Severity SeverityOf(string level) => level switch
    {
        "error" => Severity.Error,
        "warning" => Severity.Warning,
        "note" => Severity.Info,
        _ => throw new FormatException(),
    };
}
