using SecretGuard.Text;

namespace SecretGuard.Candidates.Code;

/// <summary>Source code as text, for the hosts and languages without a compiler at hand.</summary>
internal sealed class CodeTextCandidateReader : ICandidateReader
{
    public bool Reads(TextDocument document) => TextDialects.Of(document.Extension) is not null;

    public bool MayHideKeywords(string content) => false;

    public void Read(TextDocument document, CandidateList into) =>
        CodeReading.Read(SourceValue.Verbatim(document.Content, 0), TextDialects.Of(document.Extension)!, into);
}
