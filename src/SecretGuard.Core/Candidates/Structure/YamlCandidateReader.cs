using System;
using SecretGuard.Text;
using SecretGuard.Text.Yaml;

namespace SecretGuard.Candidates.Structure;

/// <summary>YAML by name: no look tells it from notes.</summary>
internal sealed class YamlCandidateReader : StructureCandidateReader
{
    public YamlCandidateReader()
        : base(YamlReader.Instance)
    {
    }

    public override bool Reads(TextDocument document) => document.Extension is ".yml" or ".yaml";

    public override bool MayHideKeywords(string content) =>
        content.IndexOf("\\x", StringComparison.Ordinal) >= 0 || content.IndexOf("\\u", StringComparison.OrdinalIgnoreCase) >= 0;
}
