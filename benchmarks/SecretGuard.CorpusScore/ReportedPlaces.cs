using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;

namespace SecretGuard.CorpusScore;

/// <summary>The places in a SARIF report of a command that scanned the corpus.</summary>
internal static class SarifFindings
{
    /// <param name="report">Path of the report.</param>
    public static IEnumerable<(string File, int Line)> Read(string report)
    {
        using var document = JsonDocument.Parse(File.ReadAllText(report));
        return [.. document.RootElement.GetProperty("runs").EnumerateArray().SelectMany(run => run.GetProperty("results").EnumerateArray())
            .SelectMany(result => result.GetProperty("locations").EnumerateArray()).Select(location => location.GetProperty("physicalLocation"))
            .Select(place => (FileOf(place.GetProperty("artifactLocation").GetProperty("uri").GetString()!), place.GetProperty("region").GetProperty("startLine").GetInt32()))];
    }

    // Below the corpus's folder, wherever the command was started.
    private static string FileOf(string uri) => uri.IndexOf("cases/", StringComparison.Ordinal) is >= 0 and var start ? Uri.UnescapeDataString(uri[start..]) : uri;
}
