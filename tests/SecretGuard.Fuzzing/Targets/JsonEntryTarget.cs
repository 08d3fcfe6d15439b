using System;
using System.Text.Json;
using SecretGuard.Cli.Fixing;

namespace SecretGuard.Fuzzing.Targets;

/// <summary>Takes an entry out of a settings file, as <c>fix</c> does: what is left is JSON as the whole was.</summary>
internal sealed class JsonEntryTarget() : FuzzTarget("json-entry", Inputs.Seeds.Where(text => text.Name.EndsWith(".json", StringComparison.Ordinal)))
{
    private const int MostEntries = 8;

    private static readonly JsonDocumentOptions Tolerant = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true, MaxDepth = 256 };

    public override void Read(FuzzText input)
    {
        var at = -1;
        for (var tried = 0; tried < MostEntries && (at = input.Text.IndexOf('"', at + 1)) >= 0; tried++)
        {
            if (JsonEntry.At(input.Text, at + 1) is not { } entry) continue;
            // Throws where it is none any more.
            using var left = JsonDocument.Parse(entry.Removed(), Tolerant);
        }
    }
}
