using System;
using System.Text.Json;
using SecretGuard.Text;

namespace SecretGuard.Fuzzing.Targets;

/// <summary>Takes an entry out of a settings file, as <c>fix</c> and the light bulb do: what is left can be read as the whole could.</summary>
internal sealed class JsonEntryTarget() : FuzzTarget("json-entry", Inputs.Seeds.Where(text => text.Name.EndsWith(".json", StringComparison.Ordinal)))
{
    private const int MostEntries = 8;

    private static readonly JsonDocumentOptions Tolerant = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true, MaxDepth = 1024 };

    public override void Read(FuzzText input)
    {
        var at = -1;
        for (var tried = 0; tried < MostEntries && (at = input.Text.IndexOf('"', at + 1)) >= 0; tried++)
        {
            if (JsonEntry.At(input.Text, at + 1) is not { } entry) continue;
            var left = entry.Removed();
            Must.Hold(JsonReader.Instance.Read(SourceValue.Verbatim(left, 0)).BrokenAt is null, "What is left is broken");
            Must.Hold(IsJson(left) || !IsJson(input.Text), "What is left is no JSON any more");
        }
    }

    // As .NET configuration reads it.
    private static bool IsJson(string text)
    {
        try
        {
            using var document = JsonDocument.Parse(text, Tolerant);
            return true;
        }
        catch (Exception exception) when (exception is JsonException or ArgumentException)
        {
            // The second for half a character.
            return false;
        }
    }
}
