using System;
using System.Collections.Generic;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace SecretGuard.Testing.Sarif;

/// <summary>
/// Holds a report against the text of SARIF 2.1.0 and against what GitHub code scanning takes. There is no schema validator to ask: the
/// rules stand here, each with its section.
/// </summary>
public static partial class SarifCheck
{
    private const int MostRuns = 20;
    private const int MostResults = 25_000;
    private const int MostRules = 25_000;
    private const int MostLocations = 1_000;
    private const int MostTags = 20;
    private const int LongestDescription = 1_024;
    private const int LargestUpload = 10 * 1024 * 1024;

    /// <summary>Fails with all that is wrong.</summary>
    public static void Verify(string log)
    {
        var problems = ProblemsOf(log).Take(20).ToList();
        Assert.True(problems.Count == 0, string.Join(Environment.NewLine, problems));
    }

    /// <summary>What is wrong, each with its place in the log.</summary>
    public static IEnumerable<string> ProblemsOf(string log)
    {
        using var json = JsonDocument.Parse(log);
        var root = json.RootElement.Clone();
        var shape = SarifShape.ProblemsOf(root, "sarifLog", "log").ToList();
        if (shape.Count > 0) return shape;
        var runs = root.GetProperty("runs").EnumerateArray().ToList();
        return runs.SelectMany((run, i) => OfRun(run, $"runs[{i}]"))
            .Concat(runs.Count > MostRuns ? ["too many runs"] : [])
            .Concat(CompressedLength(log) > LargestUpload ? ["larger than 10 MB in gzip"] : []);
    }

    private static IEnumerable<string> OfRun(JsonElement run, string place)
    {
        var rules = run.GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray().ToList();
        var results = run.GetProperty("results").EnumerateArray().ToList();
        if (rules.Count > MostRules) yield return $"{place} has too many rules";
        if (results.Count > MostResults) yield return $"{place} has too many results";
        foreach (var problem in OfBases(run, place).Concat(rules.SelectMany(rule => OfRule(rule, run, place)))) yield return problem;
        // 3.19.23: the ids of rules differ.
        if (rules.Select(rule => Text(rule, "id")).Distinct().Count() < rules.Count) yield return $"{place} has a rule twice";
        foreach (var problem in results.SelectMany((result, i) => OfResult(result, rules, run, $"{place}.results[{i}]"))) yield return problem;
    }

    // 3.14.14: a base is described, and no folder of this machine is told.
    private static IEnumerable<string> OfBases(JsonElement run, string place) =>
        run.GetProperty("originalUriBaseIds").EnumerateObject().Where(one => one.Value.TryGetProperty("uri", out _)).Select(one => $"{place} tells where {one.Name} is");

    private static IEnumerable<string> OfRule(JsonElement rule, JsonElement run, string place)
    {
        var id = Text(rule, "id");
        foreach (var name in new[] { "shortDescription", "fullDescription", "help" })
            if (!rule.TryGetProperty(name, out var text)) yield return $"{place} {id} lacks {name}";
            else if (Text(text, "text").Length > LongestDescription) yield return $"{place} {id} has a long {name}";

        if (rule.GetProperty("properties").GetProperty("tags").GetArrayLength() > MostTags) yield return $"{place} {id} has too many tags";
        if (!rule.TryGetProperty("relationships", out var relationships)) yield break;
        foreach (var relationship in relationships.EnumerateArray())
            if (!LeadsToTaxon(relationship.GetProperty("target"), run)) yield return $"{place} {id} is related to nothing";
    }

    // 3.52.3 and 3.52.4: index and id name the same taxon, and index and name of the component the same taxonomy (3.54.2).
    private static bool LeadsToTaxon(JsonElement target, JsonElement run)
    {
        var component = target.GetProperty("toolComponent");
        if (At(run.GetProperty("taxonomies"), component.GetProperty("index").GetInt32()) is not { } taxonomy || Text(taxonomy, "name") != Text(component, "name")) return false;
        return At(taxonomy.GetProperty("taxa"), target.GetProperty("index").GetInt32()) is { } taxon && Text(taxon, "id") == Text(target, "id");
    }

    private static IEnumerable<string> OfResult(JsonElement result, List<JsonElement> rules, JsonElement run, string place)
    {
        // 3.27.6: the index leads to the rule of that id.
        var index = result.GetProperty("ruleIndex").GetInt32();
        if (index < 0 || index >= rules.Count || Text(rules[index], "id") != Text(result, "ruleId")) yield return $"{place} has another rule at its index";
        // 3.27.11: a message is one of the rule's or has a text.
        if (!result.GetProperty("message").TryGetProperty("text", out _)) yield return $"{place} says nothing";
        if (!result.GetProperty("partialFingerprints").EnumerateObject().Any()) yield return $"{place} has no fingerprint";
        var locations = result.GetProperty("locations").EnumerateArray().ToList();
        if (locations.Count is 0 or > MostLocations) yield return $"{place} has {locations.Count} locations";
        foreach (var physical in locations.Select(location => location.GetProperty("physicalLocation")))
        {
            if (ProblemOf(physical.GetProperty("artifactLocation"), run) is { } problem) yield return $"{place} {problem}";
            if (!IsOrdered(physical.GetProperty("region"))) yield return $"{place} ends before it starts";
        }
    }

    // 3.4.3 and 3.4.4, RFC 3986: a relative reference to a declared base, nothing unescaped, no way up.
    private static string? ProblemOf(JsonElement artifact, JsonElement run)
    {
        var uri = Text(artifact, "uri");
        if (!Reference().IsMatch(uri) || !Uri.IsWellFormedUriString(uri, UriKind.Relative)) return $"has no relative reference: {uri}";
        if (Uri.UnescapeDataString(uri).Split('/').Any(name => name is "..")) return $"leads up: {uri}";
        return run.GetProperty("originalUriBaseIds").TryGetProperty(Text(artifact, "uriBaseId"), out _) ? null : "has a base that is not declared";
    }

    // 3.30.2: lines and columns count from 1; an end lies behind its start.
    private static bool IsOrdered(JsonElement region)
    {
        var (startLine, endLine) = (region.GetProperty("startLine").GetInt32(), region.GetProperty("endLine").GetInt32());
        return endLine > startLine || (endLine == startLine && region.GetProperty("endColumn").GetInt32() >= region.GetProperty("startColumn").GetInt32());
    }

    private static JsonElement? At(JsonElement array, int index) => index >= 0 && index < array.GetArrayLength() ? array[index] : null;

    private static string Text(JsonElement element, string name) => element.GetProperty(name).GetString()!;

    private static long CompressedLength(string log)
    {
        using var bytes = new MemoryStream();
        using (var gzip = new GZipStream(bytes, CompressionLevel.Optimal, leaveOpen: true)) gzip.Write(Encoding.UTF8.GetBytes(log));
        return bytes.Length;
    }

    // No colon before the first slash, no slash at the start, and of signs only those that a path may hold.
    [GeneratedRegex(@"^(?:[A-Za-z0-9\-._~]|%[0-9A-F]{2})(?:[A-Za-z0-9\-._~/]|%[0-9A-F]{2})*$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Reference();
}
