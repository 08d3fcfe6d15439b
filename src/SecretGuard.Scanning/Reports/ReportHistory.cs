using System.Globalization;
using SecretGuard.Findings;

namespace SecretGuard.Scanning.Reports;

/// <summary>The commits that hold a finding, as both machine formats say it.</summary>
internal static class ReportHistory
{
    public static void Write(JsonWriter json, Finding finding)
    {
        if (finding.History is not { } history) return;
        json.Object("history", () =>
        {
            Write(json, "first", history.First);
            Write(json, "last", history.Last);
            json.Value("inHead", history.IsInHead);
            json.Value("paths", history.Paths);
        });
    }

    private static void Write(JsonWriter json, string name, FindingHistory.Commit commit) => json.Object(name, () =>
    {
        json.Value("commit", commit.Id);
        if (commit.Authored is { } time) json.Value("authored", time.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture));
    });
}
