using SecretGuard.Text;

namespace SecretGuard.Candidates.Http;

/// <summary>Request files of editors: <c>.http</c> and <c>.rest</c>.</summary>
internal sealed class HttpRequestCandidateReader : ICandidateReader
{
    public bool Reads(TextDocument document) => document.Extension is ".http" or ".rest";

    public bool MayHideKeywords(string content) => false;

    public void Read(TextDocument document, CandidateList into) => HttpRequestReading.Read(document.Text, into);
}
