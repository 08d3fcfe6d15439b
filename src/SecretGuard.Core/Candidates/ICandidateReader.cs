using SecretGuard.Text;

namespace SecretGuard.Candidates;

/// <summary>Finds the candidates of one family of text formats. Stateless; never throws on content.</summary>
public interface ICandidateReader
{
    /// <summary>True when this reader is the one for the document, told by its name or, where names tell nothing, by its content.</summary>
    bool Reads(TextDocument document);

    /// <summary>
    /// True when the format's escapes may spell a keyword that the text does not show, so that it must be read although none stands in it.
    /// </summary>
    bool MayHideKeywords(string content);

    void Read(TextDocument document, CandidateList into);
}
