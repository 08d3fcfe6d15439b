namespace SecretGuard.Text.Yaml;

/// <summary>
/// Reads YAML 1.2 as people write it, block and flow, several documents a text, and as templates of other programs fill it in
/// (<c>{{ … }}</c>). An alias of a text is that text again; other aliases, and texts with tags of their own such as <c>!vault</c>, are
/// literals.
/// </summary>
public sealed class YamlReader : IStructureReader
{
    /// <summary>Keeps no state.</summary>
    public static readonly YamlReader Instance = new();

    /// <inheritdoc />
    public StructuredDocument Read(TextDocument document) => Read(document.Text);

    /// <inheritdoc />
    public StructuredDocument Read(SourceValue text) => new YamlParse(text).Run();
}
