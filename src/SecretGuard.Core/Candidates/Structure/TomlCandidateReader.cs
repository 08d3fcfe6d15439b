using System;
using SecretGuard.Text;
using SecretGuard.Text.Toml;

namespace SecretGuard.Candidates.Structure;

/// <summary>TOML by name.</summary>
internal sealed class TomlCandidateReader : StructureCandidateReader
{
    public TomlCandidateReader()
        : base(TomlReader.Instance)
    {
    }

    public override bool Reads(TextDocument document) => document.Extension == ".toml" || document.FileName is "Pipfile" or "poetry.lock";

    public override bool MayHideKeywords(string content) => content.IndexOf("\\u", StringComparison.OrdinalIgnoreCase) >= 0;
}
