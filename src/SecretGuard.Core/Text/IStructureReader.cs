namespace SecretGuard.Text;

/// <summary>
/// Reads one structured format into the common tree. Never throws on content, never recurses on it (nesting is the input's to
/// choose), and stops at the first break it cannot step over.
/// </summary>
public interface IStructureReader
{
    StructuredDocument Read(TextDocument document);

    /// <summary>Reads a text that stands inside another one. All ranges, and the break, are those of the outer text.</summary>
    StructuredDocument Read(SourceValue text);
}
