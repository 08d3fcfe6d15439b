namespace SecretGuard.Scanning.Reports;

/// <summary>What was read and what was not, as both machine formats say it.</summary>
internal static class ReportCounts
{
    public static void Write(JsonWriter json, ScanReport report)
    {
        json.Value("filesScanned", report.FilesScanned);
        json.Value("filesSkippedBinary", report.FilesSkippedBinary);
        json.Value("filesSkippedTooLarge", report.FilesSkippedTooLarge);
        json.Value("filesUnreadable", report.FilesUnreadable);
        json.Value("linksNotFollowed", report.LinksNotFollowed);
        json.Value("entriesIgnored", report.EntriesIgnored);
        if (report.Commits is { } commits) json.Value("commits", commits);
        json.Value("partial", report.IsPartial);
    }
}
