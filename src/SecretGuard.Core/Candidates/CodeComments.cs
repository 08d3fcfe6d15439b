using System.Collections.Generic;
using SecretGuard.Candidates.Code;
using SecretGuard.Candidates.Shapes;
using SecretGuard.Text;

namespace SecretGuard.Candidates;

/// <summary>Reads what a compiler leaves unread in a source: comments and inactive code.</summary>
public static class CodeComments
{
    private static readonly TextDialect CSharp = TextDialects.Of(".cs")!;

    /// <summary>The candidates inside a comment of C#, which all know that they stand in one.</summary>
    /// <param name="comment">The comment without its signs.</param>
    public static IReadOnlyList<Candidate> ReadCSharp(SourceValue comment)
    {
        var found = new CandidateList();
        CodeComment.Read(comment, CSharp, found);
        ShapeScan.ReadBare(comment, found, new CandidateContext { IsComment = true });
        return found.Candidates;
    }

    /// <summary>The candidates in code of C# that a directive leaves out of the compilation: names decide, as without a compiler.</summary>
    /// <param name="code">The code with its places.</param>
    public static IReadOnlyList<Candidate> ReadInactiveCSharp(SourceValue code)
    {
        var found = new CandidateList();
        CodeReading.Read(code, CSharp, found);
        return found.Candidates;
    }

    /// <summary>False for a text that certainly speaks of no secret: most files have no comment that does.</summary>
    public static bool MayHoldCandidates(string text) => Keywords.AreIn(text) || BareSigns.MayStandIn(text);
}
