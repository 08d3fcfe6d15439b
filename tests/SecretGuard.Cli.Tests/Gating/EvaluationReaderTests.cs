using System.Linq;
using SecretGuard.Cli.Gating;
using SecretGuard.Evaluation;

namespace SecretGuard.Cli.Tests.Gating;

public sealed class EvaluationReaderTests
{
    [Fact]
    public void Facts_OfAnyText_ComeBackAsTheyWere()
    {
        const string Odd = "a\tb\nc\u001b[31m%41=\"ü\u2028";

        var projects = EvaluationReader.Read([Fact.LineOf(FactKinds.Project, Odd, "net10.0", ""), Fact.LineOf(FactKinds.Assigned, "NoWarn", Odd, "/a.props", "3", "5"), Fact.LineOf(FactKinds.Done)]);

        var project = Assert.Single(projects!);
        Assert.Equal(Odd, project.Path);
        Assert.Equal(new Setting("NoWarn", Odd, new Place("/a.props", 3, 5)), Assert.Single(project.Assignments));
    }

    [Theory]
    [InlineData("")]
    [InlineData("\t\t\t")]
    [InlineData("assigned\tNoWarn")]
    [InlineData("value\ta\tb\tc\td\te")]
    [InlineData("nothing\tof\tthe\tkind")]
    [InlineData("%%%%%\t%zz")]
    public void LineThatNobodyCanRead_IsPassedOver(string line) =>
        Assert.Empty(Assert.Single(EvaluationReader.Read([Fact.LineOf(FactKinds.Project, "/a.csproj", "", ""), line, Fact.LineOf(FactKinds.Done)])!).Assignments);

    [Fact]
    public void PlaceThatIsNoNumber_IsNone() =>
        Assert.Equal(0, Assert.Single(EvaluationReader.Read([Fact.LineOf(FactKinds.Project, "/a.csproj", "", ""), Fact.LineOf(FactKinds.Target, "A", "/b", "-1", "99999999999"), Fact.LineOf(FactKinds.Done)])!).Targets["A"].Line);

    [Fact]
    public void AnswerWithoutItsEnd_IsNone() => Assert.Null(EvaluationReader.Read([Fact.LineOf(FactKinds.Project, "/a.csproj", "", "")]));

    [Fact]
    public void FactBeforeAnyProject_IsPassedOver() => Assert.Empty(EvaluationReader.Read(Enumerable.Repeat(Fact.LineOf(FactKinds.Import, "/a"), 1000).Append(Fact.LineOf(FactKinds.Done)))!);
}
