using System.IO;
using SecretGuard.Figures.Accuracy;

namespace SecretGuard.Figures.Tests;

public class JudgementTableTests
{
    private const string Head = "repo,commit,path,line,rule,found by,run,verdict,note\n";

    [Fact]
    public void Judgements_AreCounted() => Assert.Equal(
        """
        | repository | found by | judged | right | arguable | wrong | wrong / judged |
        |---|---|---|---|---|---|---|
        | a/b | analyzers, first run | 2 | 1 | 0 | 1 | 0.500 |
        | all | analyzers, first run | 2 | 1 | 0 | 1 | 0.500 |
        | a/b | text engine, later run | 1 | 0 | 1 | 0 | 0.000 |
        | all | text engine, later run | 1 | 0 | 1 | 0 | 0.000 |

        """,
        JudgementTable.Of(Head + "a/b,c,A.cs,1,SG1001,analyzers,first,right,\na/b,c,A.cs,2,SG1001,analyzers,first,wrong,\"a, b\"\na/b,c,a.json,3,SG1001,text engine,later,arguable,\n"));

    [Theory]
    [InlineData("a/b,c,A.cs,1,SG1001,analyzers,first,Right,")]
    [InlineData("a/b,c,A.cs,1,SG1001,analyzers,first,right")]
    public void OtherText_IsNoJudgement(string row) => Assert.Throws<InvalidDataException>(() => JudgementTable.Of(Head + row));
}
