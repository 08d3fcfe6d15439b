namespace SecretGuard.Text.Xml;

/// <summary>
/// Reads XML into the common tree. An element with elements inside is an object, one with text is that text under its name; attributes
/// are children like elements are. Knows the five entities of XML and character numbers; whatever a document type declares is stepped
/// over and never expanded.
/// </summary>
public sealed class XmlReader : IStructureReader
{
    /// <summary>Keeps no state.</summary>
    public static readonly XmlReader Instance = new();

    /// <inheritdoc />
    public StructuredDocument Read(TextDocument document) => Read(document.Text);

    /// <inheritdoc />
    public StructuredDocument Read(SourceValue text) => new XmlParse(text).Run();
}
