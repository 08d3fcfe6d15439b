using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using SecretGuard.Findings;
using SecretGuard.Policy;
using SecretGuard.Rules;
using SecretGuard.Text;

namespace SecretGuard.Build;

/// <summary>
/// Reads our own findings out of the log that the compiler writes for <c>ErrorLog</c>: SARIF 2.1, or 1.0, which the compiler writes
/// when a project names no version.
/// </summary>
internal static class CompilerLog
{
    /// <summary>The findings that were not suppressed, in the order of the log; null when the text is no such log.</summary>
    public static IReadOnlyList<CompilerResult>? Read(TextDocument log) => ReadAll(log, out _)?.Where(result => !result.IsSuppressed).ToList();

    /// <summary>Like <see cref="Read"/>, with those that were suppressed.</summary>
    /// <param name="log">The text.</param>
    /// <param name="isCompiled">False where the compiler has errors of its own: it may not have asked the analyzers about everything.</param>
    public static IReadOnlyList<CompilerResult>? ReadAll(TextDocument log, out bool isCompiled)
    {
        isCompiled = false;
        var root = JsonReader.Instance.Read(log);
        if (root.BrokenAt is not null || root.Root?.Child("runs") is not { } runs) return null;
        var results = runs.Children.SelectMany(run => run.Child("results")?.Children ?? Array.Empty<DocumentNode>()).ToList();
        isCompiled = !results.Any(IsErrorOfCompiler);
        return results.Select(ResultOf).OfType<CompilerResult>().ToList();
    }

    private static bool IsErrorOfCompiler(DocumentNode result) =>
        result.TextOf("level") == "error" && result.TextOf("ruleId")?.StartsWith("CS", StringComparison.Ordinal) == true;

    private static CompilerResult? ResultOf(DocumentNode result)
    {
        if (RuleCatalog.Find(result.TextOf("ruleId") ?? string.Empty) is not { } rule) return null;
        var place = PlaceOf(result);
        var region = place?.Child("region");
        return new(rule, SeverityOf(result.TextOf("level")), FileOf(place), new TextPosition(Number(region, "startLine"), Number(region, "startColumn")),
            result.TextOf("message") ?? result.Child("message")?.TextOf("text") ?? rule.Title)
        {
            End = new TextPosition(Number(region, "endLine"), Number(region, "endColumn")),
            IsSuppressed = IsSuppressed(result),
            Fingerprint = result.Child("properties")?.Child("customProperties")?.TextOf(BaselineEntry.FingerprintProperty),
        };
    }

    // 2.1 names the reason; 1.0 says only that there is one.
    private static bool IsSuppressed(DocumentNode result) =>
        result.Child("suppressions")?.Children.Count > 0 || result.Child("suppressionStates")?.Children.Count > 0;

    private static DocumentNode? PlaceOf(DocumentNode result)
    {
        var location = result.Child("locations")?.Children.FirstOrDefault();
        return location?.Child("physicalLocation") ?? location?.Child("resultFile");
    }

    private static string? FileOf(DocumentNode? place)
    {
        var address = place?.Child("artifactLocation")?.TextOf("uri") ?? place?.TextOf("uri");
        if (address is null) return null;
        return Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.IsFile ? uri.LocalPath : Uri.UnescapeDataString(address);
    }

    private static Severity SeverityOf(string? level) => level switch
    {
        "error" => Severity.Error,
        "note" or "none" => Severity.Info,
        _ => Severity.Warning,
    };

    private static int Number(DocumentNode? node, string key) =>
        int.TryParse(node?.Child(key)?.Value?.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
}
