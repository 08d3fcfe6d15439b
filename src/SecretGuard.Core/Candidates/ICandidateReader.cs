using SecretGuard.Text;

namespace SecretGuard.Candidates;

/// <summary>Finds the candidates of one family of text formats. Stateless; never throws on content.</summary>
public interface ICandidateReader
{
    /// <summary>True when this reader is the one for the document, told by its name or, where names tell nothing, by its content.</summary>
    bool Reads(TextDocument document);

    /// <summary>
    /// True when a break is worth reporting in this document even though nothing in it speaks of secrets, so that it is read in any case.
    /// </summary>
    bool ChecksFormat(TextDocument document);

    void Read(TextDocument document, CandidateList into);
}
