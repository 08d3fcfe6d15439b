using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text.Json;

namespace SecretGuard.CorpusScore;

/// <summary>The places in the report of a command that scanned the corpus: SARIF, secretlint's JSON, or lines <c>path:line:…</c>.</summary>
internal static class ReportedPlaces
{
    /// <param name="report">Path of the report.</param>
    public static IReadOnlyList<(string File, int Line)> Read(string report)
    {
        var text = File.ReadAllText(report);
        if (text.TrimStart() is not ['{' or '[', ..]) return [.. text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(OfLine)];
        using var document = JsonDocument.Parse(text);
        return [.. document.RootElement.ValueKind == JsonValueKind.Array ? OfSecretlint(document.RootElement) : OfSarif(document.RootElement)];
    }

    private static IEnumerable<(string File, int Line)> OfSarif(JsonElement root) =>
        root.GetProperty("runs").EnumerateArray().SelectMany(run => run.GetProperty("results").EnumerateArray())
            .SelectMany(result => result.GetProperty("locations").EnumerateArray()).Select(location => location.GetProperty("physicalLocation"))
            .Select(place => (FileOf(place.GetProperty("artifactLocation").GetProperty("uri").GetString()!), place.GetProperty("region").GetProperty("startLine").GetInt32()));

    private static IEnumerable<(string File, int Line)> OfSecretlint(JsonElement root) =>
        from file in root.EnumerateArray()
        from message in file.GetProperty("messages").EnumerateArray()
        select (FileOf(file.GetProperty("filePath").GetString()!), message.GetProperty("loc").GetProperty("start").GetProperty("line").GetInt32());

    private static (string File, int Line) OfLine(string line)
    {
        var fields = line.Split(':', 3);
        return (FileOf(fields[0]), int.Parse(fields[1], CultureInfo.InvariantCulture));
    }

    // Below the corpus's folder, wherever the command was started.
    private static string FileOf(string uri) => uri.IndexOf("cases/", StringComparison.Ordinal) is >= 0 and var start ? Uri.UnescapeDataString(uri[start..]) : uri;
}
