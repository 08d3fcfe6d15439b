using System.Collections.Generic;
using SecretGuard.Candidates.Code;
using SecretGuard.Text;

namespace SecretGuard.Candidates;

/// <summary>Reads the comments of a source that a compiler takes apart.</summary>
public static class CodeComments
{
    private static readonly TextDialect CSharp = TextDialects.Of(".cs")!;

    /// <summary>The candidates inside a comment of C#, which all know that they stand in one.</summary>
    /// <param name="comment">The comment without its signs.</param>
    public static IReadOnlyList<Candidate> ReadCSharp(SourceValue comment)
    {
        var found = new CandidateList();
        CodeComment.Read(comment, CSharp, found);
        return found.Candidates;
    }

    /// <summary>False for a text that certainly speaks of no secret: most files have no comment that does.</summary>
    public static bool MayHoldCandidates(string text) => Keywords.AreIn(text);
}
