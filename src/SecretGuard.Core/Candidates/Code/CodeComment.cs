using SecretGuard.Candidates.Lines;
using SecretGuard.Text;

namespace SecretGuard.Candidates.Code;

/// <summary>
/// A comment in source code: running text, or code that was taken out of use and may still be in use elsewhere. Only what looks
/// generated counts in either.
/// </summary>
internal static class CodeComment
{
    public static void Read(SourceValue comment, TextDialect dialect, CandidateList into)
    {
        LineReading.Read(comment, LineStyle.Comment, into);
        if (comment.Value.IndexOf('"') >= 0 && Keywords.AreIn(comment.Value)) CodeReading.Read(comment, dialect, into, isComment: true);
    }
}
