namespace SecretGuard.Text.Commands;

/// <summary>
/// Reads a Dockerfile into the common tree: what <c>ENV</c>, <c>ARG</c> and <c>LABEL</c> set are members, the words of a JSON form a list,
/// and every other instruction a text without a name. Never breaks.
/// </summary>
public sealed class DockerfileReader : IStructureReader
{
    /// <summary>Keeps no state.</summary>
    public static readonly DockerfileReader Instance = new();

    /// <inheritdoc />
    public StructuredDocument Read(TextDocument document) => Read(document.Text);

    /// <inheritdoc />
    public StructuredDocument Read(SourceValue text) => new DockerfileParse(text).Run();
}
