using SecretGuard.Candidates.Lines;
using SecretGuard.Text;

namespace SecretGuard.Candidates.Structure;

/// <summary>A format that is read into the common tree first. What comes after its break is read as plain lines.</summary>
internal abstract class StructureCandidateReader : ICandidateReader
{
    private readonly IStructureReader _reader;

    protected StructureCandidateReader(IStructureReader reader) => _reader = reader;

    public abstract bool Reads(TextDocument document);

    public abstract bool MayHideKeywords(string content);

    public void Read(TextDocument document, CandidateList into)
    {
        var structure = _reader.Read(document);
        if (structure.Root is { } root) StructureReading.Read(root, into, document.IsInner);
        foreach (var comment in structure.Comments) LineReading.Read(comment, LineStyle.Comment, into);
        if (structure.BrokenAt is not { } offset) return;
        if (!structure.IsTemplate && !document.IsInner) into.BreakAt(offset);
        LineReading.Read(document.Text.Slice(document.Text.IndexAt(offset)), LineStyle.Configuration, into);
    }
}
