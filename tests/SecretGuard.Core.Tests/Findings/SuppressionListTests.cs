using System;
using System.Collections.Generic;
using System.Linq;
using SecretGuard.Findings;
using SecretGuard.Policy;
using SecretGuard.Text;

namespace SecretGuard.Core.Tests.Findings;

public class SuppressionListTests
{
    private const string Realm = "{ \"clients\": [ { \"clientId\": \"orders\", \"secret\": \"hunter2\" } ] }";

    private static readonly DateTime Today = new(2026, 5, 10, 0, 0, 0, DateTimeKind.Utc);

    [Theory]
    [InlineData("SG1001 | deploy/realm.json | clients:0:secret")]
    [InlineData("SG1001 | deploy/realm.json | clients:0:secret | until=2026-05-10 reason=\"stub of the tests\"")]
    [InlineData("SG1001 | deploy/realm.json | Clients:*:Secret | reason=\"stub of the tests\", until=2026-05-10")]
    [InlineData("sg1001 | deploy/realm.json | * | reason=stub | of the tests")]
    [InlineData("  SG2001,SG1001 | deploy/*.json | *secret")]
    [InlineData("SG1001 | **/realm.json | *")]
    [InlineData("SG1001 | **/*.json | *")]
    [InlineData("SG1001 | ** | *")]
    [InlineData("SG1001 | **/deploy/** | *")]
    [InlineData("# stubs\n\nSG1001 | other.json | *\nSG1001 | deploy/realm.json | *")]
    public void Finding_ThatALineIsAbout_IsSuppressed(string list)
    {
        var finding = Assert.Single(Scan("deploy/realm.json", Realm, list));

        Assert.True(finding.Suppression is { IsListed: true });
        Assert.Empty(SuppressionList.Read(list).Problems);
    }

    [Theory]
    [InlineData("SG1002 | deploy/realm.json | *")]
    [InlineData("SG1001 | deploy/realm.json | clients:1:secret")]
    [InlineData("SG1001 | deploy/realm.json | secret")]
    [InlineData("SG1001 | realm.json | *")]
    [InlineData("SG1001 | *.json | *")]
    [InlineData("SG1001 | Deploy/realm.json | *")]
    [InlineData("SG1001 | deploy | *")]
    [InlineData("SG1001 | deploy/realm.json | * | until=2026-05-09")]
    [InlineData("SG1001 | deploy/**/x/realm.json | *")]
    public void Finding_ThatItIsNotAbout_Stays(string list) =>
        Assert.Null(Assert.Single(Scan("deploy/realm.json", Realm, list)).Suppression);

    [Fact]
    public void CSharp_IsTheCompilers() =>
        Assert.Null(Assert.Single(Scan("a.cs", "class A { string ClientSecret = \"hunter2\"; }", "SG1001 | a.cs | *")).Suppression);

    [Theory]
    [InlineData("SG1001")]
    [InlineData("SG1001 | a.json")]
    [InlineData("SG1001 | a.json | ")]
    [InlineData("SG1001 a.json clients:0:secret")]
    [InlineData("SG7777 | a.json | *")]
    [InlineData("SG9003 | a.json | *")]
    [InlineData(" | a.json | *")]
    [InlineData("SG1001 | /etc/a.json | *")]
    [InlineData("SG1001 | ../a.json | *")]
    [InlineData("SG1001 | ./a.json | *")]
    [InlineData("SG1001 | deploy\\a.json | *")]
    [InlineData("SG1001 | deploy/ | *")]
    [InlineData("SG1001 | a.json | * | until=tomorrow")]
    [InlineData("SG1001 | a.json | * | until=2026-02-30 reason=\"stub\"")]
    [InlineData("SG1001 | a.json | * | untill=2027-01-31")]
    [InlineData("SG1001 | a.json | * | stub of the tests")]
    [InlineData("SG1001 | a.json | * | reason=\"stub\" by=nobody")]
    public void LineThatNobodyCanFollow_IsReportedAtItsPlaceAndSuppressesNothing(string line)
    {
        var list = SuppressionList.Read("# stubs\n" + line);

        var problem = Assert.Single(list.Problems);
        Assert.Equal(("SG9002", "secretguard.suppressions.txt", 2), (problem.Rule.Id, problem.Path, problem.Start.Line));
        Assert.Empty(list.Lines);
    }

    [Fact]
    public void WhereNoneIsAllowed_NoneCounts()
    {
        var settings = ScanSettings.Default.At(Today).With(PolicyOptions.Read(key => key == "secretguard.allow_suppressions" ? "false" : null));
        var findings = TextScanner.Scan(new TextDocument("a.json", Realm), settings, SuppressionList.Read("SG1001 | a.json | *"));

        Assert.Null(Assert.Single(findings).Suppression);
    }

    [Fact]
    public void Reason_IsKept_UnlessItQuotesTheSecret()
    {
        Assert.Equal("stub of the tests", Assert.Single(Scan("a.json", Realm, "SG1001 | a.json | * | reason=\"stub of the tests\"")).Suppression!.Reason);
        var quoting = Assert.Single(Scan("a.json", Realm, "SG1001 | a.json | * | reason=\"hunter2 is fine\"")).Suppression!;
        Assert.Equal((null, true, 1), (quoting.Reason, quoting.IsListed, quoting.Line));
    }

    [Fact]
    public void HostileLists_AreBounded()
    {
        var many = SuppressionList.Read(string.Concat(Enumerable.Repeat("SG1001 | a.json | x\n", 50_000)));
        Assert.Equal((2000, 1), (many.Lines.Count, many.Problems.Count));
        Assert.Equal(2001, many.Problems[0].Start.Line);

        Assert.Single(SuppressionList.Read("SG1001 | a.json | " + new string('*', 5_000_000)).Problems);

        var stars = "SG1001 | " + string.Concat(Enumerable.Repeat("**/", 200)) + "b | " + string.Concat(Enumerable.Repeat("*a", 100)) + "\n";
        var deep = string.Concat(Enumerable.Repeat("a/", 2000)) + "a.json";
        Assert.Null(Assert.Single(Scan(deep, Realm, string.Concat(Enumerable.Repeat(stars, 500)))).Suppression);
    }

    [Fact]
    public void Identity_ChangesWithTheText()
    {
        Assert.Equal(string.Empty, SuppressionList.Empty.Identity);
        Assert.NotEqual(SuppressionList.Read("SG1001 | a.json | *").Identity, SuppressionList.Read("SG1001 | b.json | *").Identity);
    }

    private static IReadOnlyList<Finding> Scan(string path, string text, string list) =>
        TextScanner.Scan(new TextDocument(path, text), ScanSettings.Default.At(Today), SuppressionList.Read(list));
}
