using SecretGuard.Text;

namespace SecretGuard.Candidates.Structure;

/// <summary>JSON by name, and by its look where the name tells nothing.</summary>
internal sealed class JsonCandidateReader : StructureCandidateReader
{
    public JsonCandidateReader()
        : base(JsonReader.Instance)
    {
    }

    public override bool Reads(TextDocument document) => ChecksFormat(document) || JsonLook.Has(document.Content);

    // Only a file that claims to be JSON can be broken JSON.
    public override bool ChecksFormat(TextDocument document) => document.Extension is ".json" or ".jsonc";
}
