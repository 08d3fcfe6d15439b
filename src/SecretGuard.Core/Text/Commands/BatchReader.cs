namespace SecretGuard.Text.Commands;

/// <summary>
/// Reads a batch file into the common tree: what <c>set</c> and <c>setx</c> set are members, every other command is a text without a name.
/// Never breaks.
/// </summary>
public sealed class BatchReader : IStructureReader
{
    /// <summary>Keeps no state.</summary>
    public static readonly BatchReader Instance = new();

    /// <inheritdoc />
    public StructuredDocument Read(TextDocument document) => Read(document.Text);

    /// <inheritdoc />
    public StructuredDocument Read(SourceValue text) => new BatchParse(text).Run();
}
