namespace SecretGuard.Text.Toml;

/// <summary>Reads TOML 1.0 into the common tree: tables are objects, a dotted key is a path of them.</summary>
public sealed class TomlReader : IStructureReader
{
    /// <summary>Keeps no state.</summary>
    public static readonly TomlReader Instance = new();

    /// <inheritdoc />
    public StructuredDocument Read(TextDocument document) => Read(document.Text);

    /// <inheritdoc />
    public StructuredDocument Read(SourceValue text) => new TomlParse(text).Run();
}
