using SecretGuard.Text;

namespace SecretGuard.Candidates.Lines;

/// <summary>Whatever no other reader knows.</summary>
internal sealed class LineCandidateReader : ICandidateReader
{
    public bool Reads(TextDocument document) => true;

    public bool MayHideKeywords(string content) => false;

    public void Read(TextDocument document, CandidateList into)
    {
        var style = document.Extension is ".md" or ".markdown" or ".rst" or ".adoc" or ".html" or ".htm" ? LineStyle.Prose : LineStyle.Configuration;
        LineReading.Read(document.Text, style, into);
    }
}
