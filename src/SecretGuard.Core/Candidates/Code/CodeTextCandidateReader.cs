using SecretGuard.Text;

namespace SecretGuard.Candidates.Code;

/// <summary>Source code as text, for the hosts and languages without a compiler at hand.</summary>
internal sealed class CodeTextCandidateReader : ICandidateReader
{
    /// <summary>Characters that nobody writes on a line by hand, on the average of a file of more than a line.</summary>
    private const int BundleLineLength = 1000;

    public bool Reads(TextDocument document) => TextDialects.Of(document.Extension) is not null;

    public bool MayHideKeywords(string content) => false;

    public void Read(TextDocument document, CandidateList into) => CodeReading.Read(
        document.Text, TextDialects.Of(document.Extension)!, into, isComment: IsBundle(document.Content));

    // A packer's output: names in it are somebody else's and as short as can be.
    private static bool IsBundle(string content)
    {
        var allowed = BundleLineLength;
        for (var i = content.IndexOf('\n'); i >= 0 && allowed < content.Length; i = content.IndexOf('\n', i + 1)) allowed += BundleLineLength;
        return content.Length > allowed;
    }
}
