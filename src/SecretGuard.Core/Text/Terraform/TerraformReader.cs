namespace SecretGuard.Text.Terraform;

/// <summary>
/// Reads the configuration language of Terraform (<c>.tf</c>, <c>.tfvars</c>) into the common tree. The labels of a block are keys on the
/// way to it; an expression that is more than a text is a literal.
/// </summary>
public sealed class TerraformReader : IStructureReader
{
    /// <summary>Keeps no state.</summary>
    public static readonly TerraformReader Instance = new();

    /// <inheritdoc />
    public StructuredDocument Read(TextDocument document) => Read(document.Text);

    /// <inheritdoc />
    public StructuredDocument Read(SourceValue text) => new TerraformParse(text).Run();
}
