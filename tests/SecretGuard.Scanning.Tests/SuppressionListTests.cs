using System;
using System.IO;
using System.Linq;
using System.Threading;
using SecretGuard.Policy;
using SecretGuard.Testing;

namespace SecretGuard.Scanning.Tests;

/// <summary>The team's list of suppressions: what a scan says about its lines, and which of several scans says it.</summary>
public sealed class SuppressionListTests : IDisposable
{
    private const string Realm = "{ \"clients\": [ { \"clientId\": \"orders\", \"secret\": \"hunter2\" } ] }";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("", "SG1001 | deploy/realm.json | clients:0:secret")]
    [InlineData("require_justification = true", "SG1001 | deploy/realm.json | clients:*:secret | reason=\"stub of the tests\"")]
    [InlineData("suppression_max_days = 30", "SG1001 | deploy/*.json | * | until=2026-06-09")]
    public void LineThatCounts_IsSilent(string policy, string line)
    {
        var report = Scan(policy, line);

        Assert.Empty(report.Findings);
        Assert.Equal(["SG1001"], report.Suppressed.Select(finding => finding.Rule.Id));
    }

    [Theory]
    [InlineData("", "SG1001 | deploy/other.json | *", "SG9003", "suppresses nothing")]
    [InlineData("", "SG1001 | **/other.json | *", "SG9003", "suppresses nothing")]
    [InlineData("", "SG1001 | deploy/realm.json | clients:1:secret", "SG9003", "suppresses nothing")]
    [InlineData("", "SG1002 | deploy/realm.json | *", "SG9003", "suppresses nothing")]
    [InlineData("", "SG1001 | a.cs | *", "SG9003", "suppresses nothing")]
    [InlineData("", "SG1001 | deploy/realm.json | * | until=2026-05-09", "SG9003", "is over")]
    [InlineData("", "SG7777 | deploy/realm.json | *", "SG9002", "names no rule")]
    [InlineData("", "SG1001 deploy/realm.json", "SG9002", "names no rule")]
    [InlineData("allow_suppressions = false", "SG1001 | deploy/realm.json | * | reason=\"stub\"", "SG9003", "allows no suppressions")]
    [InlineData("allow_suppressions = false", "SG1001 | deploy/*.json | * | reason=\"stub\"", "SG9003", "suppresses nothing")]
    [InlineData("require_justification = true", "SG1001 | deploy/realm.json | *", "SG9003", "says no reason", true)]
    [InlineData("require_justification = true", "SG1001 | **/realm.json | *", "SG9003", "says no reason", true)]
    [InlineData("suppression_max_days = 30", "SG1001 | deploy/realm.json | * | reason=\"stub\"", "SG9003", "has no end", true)]
    [InlineData("suppression_max_days = 30", "SG1001 | deploy/realm.json | * | until=2026-06-10", "SG9003", "ends later", true)]
    public void LineThatDoesNot_IsToldAtItsPlace(string policy, string line, string rule, string words, bool isSuppressed = false)
    {
        var report = Scan(policy, "# stubs\n" + line);

        var told = Assert.Single(report.Findings, finding => finding.Rule.IsAboutTool);
        Assert.Equal((rule, "secretguard.suppressions.txt", 2), (told.Rule.Id, told.Path, told.Start.Line));
        Assert.Contains(words, told.Message, StringComparison.Ordinal);
        Assert.Equal(isSuppressed ? 0 : 1, report.Findings.Count(finding => finding.Rule.Id == "SG1001"));
    }

    [Fact]
    public void PolicyOfTheListItself_HoldsForAllLines()
    {
        _folder.Write(".editorconfig", "root = true\n[secretguard.suppressions.txt]\nsecretguard.require_justification = true\nsecretguard.SG9003.severity = suggestion\n");
        _folder.Write("deploy/realm.json", Realm);
        _folder.Write("secretguard.suppressions.txt", "SG1001 | **/*.json | *\n");

        var told = Assert.Single(Scan(Request()).Findings);

        Assert.Equal(("SG9003", Severity.Info), (told.Rule.Id, told.Severity));
    }

    [Fact]
    public void ListInTheWrongPlace_IsToldAndSuppressesNothing()
    {
        _folder.Write("deploy/realm.json", Realm);
        _folder.Write("deploy/secretguard.suppressions.txt", "SG1001 | realm.json | *\n");

        Assert.Equal(["SG1001 deploy/realm.json", "SG9002 deploy/secretguard.suppressions.txt"], Scan(Request()).Findings.Select(finding => $"{finding.Rule.Id} {finding.Path}"));
    }

    [Fact]
    public void PartOfAFolder_CannotTellWhatSuppressesNothing()
    {
        _folder.Write("deploy/realm.json", Realm);
        _folder.Write("other.json", "{}");
        _folder.Write("secretguard.suppressions.txt", "SG1001 | deploy/realm.json | *\nSG1001 | gone.json | *\n");

        Assert.Single(Scan(Request()).Findings);
        Assert.Empty(Scan(Request() with { Targets = [_folder.At("other.json")] }).Findings);
        Assert.Empty(Scan(Request() with { Shard = Shard.Parse("1/2")! }).Findings);
        Assert.Empty(Scan(Request() with { Filter = new PathFilter(["other.json"], []) }).Findings);
        Assert.Empty(Scan(Request() with { Given = [new GivenFile(_folder.At("other.json"), "{}"u8.ToArray())] }).Findings);
    }

    [Fact]
    public void ScansOfOneBuild_TellEachThingOnce()
    {
        _folder.Write(".editorconfig", "root = true\n[*.json]\nsecretguard.require_justification = true\n");
        _folder.Write("one/One.csproj", "<Project/>");
        _folder.Write("two/Two.csproj", "<Project/>");
        _folder.Write("one/realm.json", Realm);
        _folder.Write("deploy/realm.json", Realm);
        _folder.Write("secretguard.suppressions.txt", string.Join('\n',
            "SG1001 | one/realm.json | *", "SG1001 | two/gone.json | *", "SG1001 | deploy/gone.json | * | reason=x", "SG1001 | deploy/realm.json | * | reason=x", "SG7777 | a | b", "SG1001 | **/gone.json | *"));

        var projects = new[] { ".", "one", "two" }.Select(project => Scan(OfBuild(project)).Findings.Select(finding => $"{finding.Rule.Id} {finding.Start.Line}")).ToList();

        Assert.Equal(["SG9003 3", "SG9002 5"], projects[0]);
        Assert.Equal(["SG9003 1"], projects[1]);
        Assert.Equal(["SG9003 2"], projects[2]);
        Assert.Equal(["SG9003 1", "SG9003 2", "SG9003 3", "SG9002 5", "SG9003 6"], Scan(Request()).Findings.Select(finding => $"{finding.Rule.Id} {finding.Start.Line}"));
    }

    [Fact]
    public void CachedScan_SaysTheSame_AndAChangedListIsReadAtOnce()
    {
        _folder.Write("deploy/realm.json", Realm);
        var request = Request() with { CacheFile = _folder.At("obj/secretguard.cache") };
        foreach (var (list, ids) in new[] { ("", "SG1001"), ("SG1001 | deploy/realm.json | *", ""), ("SG1001 | deploy/realm.json | *", ""), ("SG1001 | gone.json | *", "SG1001 SG9003") })
        {
            _folder.Write("secretguard.suppressions.txt", list);
            var report = Scan(request);
            Assert.Equal(ids, string.Join(' ', report.Findings.Select(finding => finding.Rule.Id)));
            Assert.All(report.Suppressed, finding => Assert.True(finding.Suppression!.IsListed));
        }
    }

    [Fact]
    public void ListThatIsNoText_IsToldAndSuppressesNothing()
    {
        _folder.Write("deploy/realm.json", Realm);
        foreach (var content in new byte[][] { [1, 0, 2, 0, 0, 0, 3], new byte[5 * 1024 * 1024] })
        {
            _folder.Write("secretguard.suppressions.txt", content);
            Assert.Equal(["SG1001", "SG9002"], Scan(Request()).Findings.Select(finding => finding.Rule.Id));
        }
    }

    [Fact]
    public void CompiledSources_AreHeldToPolicy_AndOnlyToThat()
    {
        _folder.Write(".editorconfig", "root = true\n[*.cs]\nsecretguard.require_justification = true\n[gen/*.cs]\nsecretguard.SG9003.severity = none\n");
        string[] sources =
        [
            _folder.Write("a.cs", "#pragma warning disable SG1001\nclass A { string ClientSecret = \"hunter2\"; }\n"),
            _folder.Write("b.cs", "[SuppressMessage(\"Security\", \"SG1001\", Justification = \"stub, until=2026-05-09\")] class B { }\n"),
            _folder.Write("c.cs", "#pragma warning disable SG1001 // stub\nclass C { string ClientSecret = \"hunter2\"; }\n"),
            _folder.Write("gen/d.cs", "#pragma warning disable SG1001\n"),
            _folder.Write("obj/e.cs", "#pragma warning disable SG1001\n"),
            _folder.Write("f.vb", "#pragma warning disable SG1001\n"),
            _folder.At("gone.cs"),
        ];

        var report = Scan(Request() with { CompiledSources = sources, IncludeCSharp = false, ExcludedPaths = [_folder.At("obj")] });

        Assert.Equal(["SG9003 a.cs", "SG9003 b.cs"], report.Findings.Select(finding => $"{finding.Rule.Id} {finding.Path}"));
        Assert.Empty(report.Suppressed);
    }

    private ScanReport Scan(string policy, string list)
    {
        _folder.Write(".editorconfig", "root = true\n[*.json]\n" + (policy.Length == 0 ? string.Empty : "secretguard." + policy) + "\n");
        _folder.Write("deploy/realm.json", Realm);
        _folder.Write("secretguard.suppressions.txt", list);
        return Scan(Request());
    }

    private ScanRequest OfBuild(string project) => Request() with
    {
        Targets = [Path.GetFullPath(_folder.At(project))],
        LeavesOutProjects = true,
        JudgesSuppressionList = project == ".",
    };

    private ScanRequest Request() => new(_folder.Path) { Settings = ScanSettings.Default.At(new DateTime(2026, 5, 10, 0, 0, 0, DateTimeKind.Utc)) };

    private static ScanReport Scan(ScanRequest request) => FolderScanner.Scan(request, CancellationToken.None);
}
