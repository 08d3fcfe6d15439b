using System;
using SecretGuard.Text;

namespace SecretGuard.Candidates.Structure;

/// <summary>JSON by name, and by its look where the name tells nothing.</summary>
internal sealed class JsonCandidateReader : StructureCandidateReader
{
    public JsonCandidateReader()
        : base(JsonReader.Instance)
    {
    }

    public override bool Reads(TextDocument document) => document.Extension is ".json" or ".jsonc" || JsonLook.Has(document.Content);

    public override bool MayHideKeywords(string content) => content.IndexOf("\\u", StringComparison.Ordinal) >= 0;
}
