using System;
using SecretGuard.Text;
using SecretGuard.Text.Commands;
using SecretGuard.Text.Terraform;

namespace SecretGuard.Candidates.Structure;

/// <summary>Formats without escapes that spell letters, each known by name: Dockerfiles, batch files, Terraform.</summary>
internal sealed class NamedFormatCandidateReader : StructureCandidateReader
{
    private readonly Func<TextDocument, bool> _reads;

    private NamedFormatCandidateReader(IStructureReader reader, Func<TextDocument, bool> reads)
        : base(reader) => _reads = reads;

    /// <summary>"Dockerfile", "Dockerfile.prod", "api.dockerfile", "Containerfile"</summary>
    public static NamedFormatCandidateReader Dockerfile { get; } = new(DockerfileReader.Instance, document =>
        document.Extension == ".dockerfile" || IsNamed(document.FileName, "Dockerfile") || IsNamed(document.FileName, "Containerfile"));

    public static NamedFormatCandidateReader Batch { get; } = new(BatchReader.Instance, document => document.Extension is ".bat" or ".cmd");

    public static NamedFormatCandidateReader Terraform { get; } =
        new(TerraformReader.Instance, document => document.Extension is ".tf" or ".tfvars" or ".hcl" or ".tofu");

    public override bool Reads(TextDocument document) => _reads(document);

    public override bool MayHideKeywords(string content) => false;

    private static bool IsNamed(string fileName, string name) =>
        fileName.StartsWith(name, StringComparison.OrdinalIgnoreCase) && (fileName.Length == name.Length || fileName[name.Length] == '.');
}
