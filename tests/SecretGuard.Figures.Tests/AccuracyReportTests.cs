using System.IO;
using System.Linq;
using SecretGuard.Figures.Accuracy;

namespace SecretGuard.Figures.Tests;

public class AccuracyReportTests
{
    private static readonly Category Secrets = Category.All[0];

    [Theory]
    [InlineData(9, 9, true)]
    [InlineData(10, 10, true)]
    [InlineData(11, 11, true)]
    [InlineData(4, 9, true)]
    [InlineData(4, 30, true)]
    [InlineData(8, 8, false)]
    [InlineData(4, 8, false)]
    [InlineData(12, 30, false)]
    public void Finding_CountsWithinALine(int first, int last, bool isFound) =>
        Assert.Equal(isFound ? new Counts(1, 0, 0, 0) : new Counts(0, 0, 1, 0), CountsOf([LabelAt(10)], [new("a/b", "A.cs", first, last, "SG1001")]));

    [Theory]
    [InlineData("a/b", "B.cs", "SG1001")]
    [InlineData("a/c", "A.cs", "SG1001")]
    [InlineData("a/b", "A.cs", "SG2003")]
    [InlineData("a/b", "A.cs", "SG1007")]
    [InlineData("a/b", "A.cs", "SG9001")]
    public void FindingElsewhere_DoesNotCount(string repository, string path, string rule) =>
        Assert.Equal(new Counts(0, 0, 1, 0), CountsOf([LabelAt(10)], [new(repository, path, 10, 10, rule)]));

    [Fact]
    public void Finding_GoesToTheNearestLabelAlone() =>
        Assert.Equal(new Counts(1, 0, 0, 0), CountsOf([LabelAt(9, Verdict.Clean), LabelAt(10), LabelAt(11, Verdict.Clean)], [FindingAt(10)]));

    [Fact]
    public void FindingBetweenLabels_GoesToTheFirst() =>
        Assert.Equal(new Counts(1, 0, 1, 0), CountsOf([LabelAt(9), LabelAt(11)], [FindingAt(10)]));

    [Fact]
    public void Label_IsFoundOnce() => Assert.Equal(new Counts(1, 0, 0, 0), CountsOf([LabelAt(10)], [FindingAt(10), FindingAt(10), FindingAt(11)]));

    [Fact]
    public void CleanLine_IsWrongWhenReported() =>
        Assert.Equal(new Counts(0, 1, 0, 0), CountsOf([LabelAt(10, Verdict.Clean), LabelAt(20, Verdict.Clean)], [FindingAt(10)]));

    [Fact]
    public void MatterOfTaste_CountsNeitherWay() => Assert.Equal(new Counts(0, 0, 0, 0), CountsOf([LabelAt(10, Verdict.Open), LabelAt(20, Verdict.Open)], [FindingAt(10)]));

    [Fact]
    public void LineOfTests_CountsWithTestsAlone()
    {
        var report = new AccuracyReport([LabelAt(10) with { IsTest = true }, LabelAt(20)], [FindingAt(10)], []);

        Assert.Equal(new Counts(0, 0, 1, 0), report.CountsOf(Secrets, isCode: true, withTests: false));
        Assert.Equal(new Counts(1, 0, 1, 0), report.CountsOf(Secrets, isCode: true, withTests: true));
        Assert.Equal(new Counts(0, 0, 0, 0), report.CountsOf(Secrets, isCode: false, withTests: true));
    }

    [Fact]
    public void UnlabelledLine_IsCountedOnce() =>
        Assert.Equal(1, new AccuracyReport([LabelAt(10)], [FindingAt(10), FindingAt(30), FindingAt(30)], []).Unlabelled(Secrets, isCode: true));

    [Theory]
    [InlineData(true, 0, 1)]
    [InlineData(false, 1, 0)]
    public void DifferenceByDesign_IsNoMiss(bool isByDesign, int missed, int byDesign) =>
        Assert.Equal(new Counts(0, 0, missed, byDesign), new AccuracyReport([LabelAt(10)], [], [ReasonAt(10, isByDesign)]).CountsOf(Secrets, isCode: true, withTests: true));

    [Fact]
    public void Reason_OfALineThatIsFound_IsSuperfluous()
    {
        var report = new AccuracyReport([LabelAt(10), LabelAt(20)], [FindingAt(10)], [ReasonAt(10), ReasonAt(20), ReasonAt(30)]);

        Assert.Equal([10, 30], report.Superfluous.Select(reason => reason.Line.Number));
    }

    [Fact]
    public void Difference_WithoutAReason_SaysSo()
    {
        var table = AccuracyTable.DifferencesOf(new([LabelAt(10), LabelAt(20), LabelAt(30, Verdict.Clean) with { IsTest = true }], [FindingAt(30)], [ReasonAt(10)]));

        Assert.Contains("| a/b `A.cs:10` | secrets | missed | because |", table);
        Assert.Contains("| a/b `A.cs:20` | secrets | missed | **not explained** |", table);
        Assert.Contains("| a/b `A.cs:30` | secrets | wrong, test | **not explained** |", table);
    }

    [Fact]
    public void Table_ShowsPrecisionAndRecall()
    {
        Label[] labels = [LabelAt(10), LabelAt(20), LabelAt(30), LabelAt(40, Verdict.Clean)];
        var table = AccuracyTable.Of(new(labels, [FindingAt(10), FindingAt(40)], []), new(labels, [FindingAt(20)], []));

        Assert.Contains("C#, by the analyzers:\n\n| category", table);
        Assert.Contains("| secrets | 1, 1, 2 | 0.500 | 0.333 | 1, 1, 2 | 0.500 | 0.333 | 0 | 0 |", table);
        Assert.Contains("C#, by the command, which has no compiler:\n\n| category", table);
        Assert.Contains("| secrets | 1, 0, 2 | 1.000 | 0.333 | 1, 0, 2 | 1.000 | 0.333 | 0 | 0 |", table);
    }

    [Fact]
    public void Shares_AreWhatIsMissedAndWhatIsWrong()
    {
        var shares = new AccuracyReport([LabelAt(10), LabelAt(20), LabelAt(40, Verdict.Clean)], [FindingAt(10), FindingAt(40)], []).SharesOver("here").ToList();

        Assert.Equal([new("missed / to be found; secrets in C#", "here", 0.5), new("wrong / reported; secrets in C#", "here", 0.5)], shares);
    }

    [Theory]
    [InlineData("a/b,c,A.cs,1,cs,SECRET,perhaps,0")]
    [InlineData("a/b,c,A.cs,1,cs,SECRETS,secret,0")]
    [InlineData("a/b,c,A.cs,1,cs,SECRET,secret")]
    public void OtherText_IsNoLabel(string row) => Assert.Throws<InvalidDataException>(() => LabelList.Parse("repository,commit,path,line,language,category,verdict,test\n" + row));

    [Theory]
    [InlineData("secret", Verdict.Violation)]
    [InlineData("weak", Verdict.Violation)]
    [InlineData("violation", Verdict.Violation)]
    [InlineData("not", Verdict.Clean)]
    [InlineData("placeholder", Verdict.Open)]
    [InlineData("loopback", Verdict.Open)]
    internal void Verdict_IsRead(string word, Verdict verdict) =>
        Assert.Equal(verdict, LabelList.Parse($"repository,commit,path,line,language,category,verdict,test\na/b,c,A.cs,1,cs,SECRET,{word},1\n").Single().Verdict);

    private static Counts CountsOf(Label[] labels, ReportedLines[] findings) => new AccuracyReport(labels, findings, []).CountsOf(Secrets, isCode: true, withTests: true);

    private static Label LabelAt(int line, Verdict verdict = Verdict.Violation) => new(new("a/b", "A.cs", line), "c", Secrets, verdict, IsTest: false);

    private static ReportedLines FindingAt(int line) => new("a/b", "A.cs", line, line, "SG1001");

    private static Reason ReasonAt(int line, bool isByDesign = false) => new(new("a/b", "A.cs", line), "SECRET", isByDesign, "because");
}
