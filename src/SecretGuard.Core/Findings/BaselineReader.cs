using System;
using System.Linq;
using SecretGuard.Rules;
using SecretGuard.Text;

namespace SecretGuard.Findings;

/// <summary>Reads the text of a baseline. Strict: what it does not understand might hide what nobody accepted.</summary>
public static class BaselineReader
{
    private const string Version = "1";

    private static readonly string[] Keys = { "rule", "path", "engine", "fingerprint", "firstSeen", "owner", "reason" };

    /// <summary>The baseline, or null with what is wrong and on which line.</summary>
    public static Baseline? Read(string text, out string? problem)
    {
        var document = new TextDocument(Baseline.FileName, text);
        var read = JsonReader.Instance.Read(document);
        problem = ProblemOf(read, document);
        if (problem is not null) return null;
        return new Baseline(read.Root!.Child("findings")!.Children.Where(IsEntry).Select(EntryOf));
    }

    private static string? ProblemOf(StructuredDocument read, TextDocument document)
    {
        if (read.BrokenAt is { } offset) return $"Line {document.PositionAt(offset).Line} is no JSON.";
        if (read.Root is null) return "It is empty.";
        if (read.Root.Child("version")?.Value?.Value != Version) return $"Its version is not {Version}.";
        if (read.Root.Child("findings") is not { Kind: NodeKind.Array } findings) return "It has no list of findings.";
        var broken = findings.Children.FirstOrDefault(node => IsEntry(node) && !IsValid(node));
        return broken is null ? null : $"The entry on line {document.PositionAt(broken.Range.Start).Line} is none.";
    }

    // The last one is empty, so that no line before it needs a comma less than the others.
    private static bool IsEntry(DocumentNode node) => node.Kind != NodeKind.Object || node.Children.Count > 0;

    private static bool IsValid(DocumentNode node) =>
        node.Kind == NodeKind.Object
        && node.Children.All(child => child.Kind == NodeKind.Text && Keys.Contains(child.Key, StringComparer.OrdinalIgnoreCase))
        && RuleCatalog.Find(node.TextOf("rule") ?? string.Empty) is not null
        && node.TextOf("path") is { Length: > 0 }
        && EngineNames.Parse(node.TextOf("engine")) is not null
        && node.TextOf("fingerprint") is { Length: FingerprintBuilder.HexDigits } fingerprint && fingerprint.All(IsHex);

    private static BaselineEntry EntryOf(DocumentNode node) =>
        new(node.TextOf("rule")!, node.TextOf("path")!, EngineNames.Parse(node.TextOf("engine"))!.Value,
            node.TextOf("fingerprint")!)
        {
            FirstSeen = node.TextOf("firstSeen") ?? string.Empty,
            Owner = node.TextOf("owner"),
            Reason = node.TextOf("reason"),
        };

    private static bool IsHex(char c) => c is >= '0' and <= '9' or >= 'a' and <= 'f';
}
