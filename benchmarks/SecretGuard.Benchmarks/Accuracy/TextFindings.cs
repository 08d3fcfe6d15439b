using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using SecretGuard.Benchmarks.Commands;
using SecretGuard.Figures.Accuracy;

namespace SecretGuard.Benchmarks.Accuracy;

/// <summary>What the command reports in a checkout, C# as text too.</summary>
internal static class TextFindings
{
    public static IReadOnlyList<ReportedLines> In(OwnCommand command, string repository, string folder)
    {
        var report = Path.GetTempFileName();
        try
        {
            CommandRun.Of(command.Scan(folder, report));
            using var document = JsonDocument.Parse(File.ReadAllText(report));
            return [.. document.RootElement.GetProperty("runs").EnumerateArray().SelectMany(run => run.GetProperty("results").EnumerateArray())
                .Select(result => Reported(result, repository))];
        }
        finally
        {
            File.Delete(report);
        }
    }

    private static ReportedLines Reported(JsonElement result, string repository)
    {
        var place = result.GetProperty("locations")[0].GetProperty("physicalLocation");
        var region = place.GetProperty("region");
        var first = region.GetProperty("startLine").GetInt32();
        var last = region.TryGetProperty("endLine", out var end) ? end.GetInt32() : first;
        return new(repository, Uri.UnescapeDataString(place.GetProperty("artifactLocation").GetProperty("uri").GetString()!), first, last, result.GetProperty("ruleId").GetString()!);
    }
}
