namespace SecretGuard.Text;

/// <summary>
/// Reads JSON as people write it: with comments, trailing commas, single quotes, names without quotes and template parts such as
/// <c>{{port}}</c> where a value belongs.
/// </summary>
public sealed class JsonReader : IStructureReader
{
    /// <summary>Keeps no state.</summary>
    public static readonly JsonReader Instance = new();

    /// <inheritdoc />
    public StructuredDocument Read(TextDocument document) => Read(document.Text);

    /// <inheritdoc />
    public StructuredDocument Read(SourceValue text) => new JsonParse(text).Run();
}
