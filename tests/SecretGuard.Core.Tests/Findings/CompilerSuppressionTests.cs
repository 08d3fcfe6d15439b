using System;
using System.Collections.Generic;
using System.Linq;
using SecretGuard.Findings;
using SecretGuard.Policy;
using SecretGuard.Text;

namespace SecretGuard.Core.Tests.Findings;

/// <summary>Pragmas and attributes in C#: what they are about, and what policy says to them.</summary>
public class CompilerSuppressionTests
{
    private const string Field = "class A { string ClientSecret = \"hunter2\"; }\n";
    private const string Attribute = "[SuppressMessage(\"Security\", \"SG1001\", Justification = \"stub, until=2026-05-10\")]";

    private static readonly DateTime Today = new(2026, 5, 10, 0, 0, 0, DateTimeKind.Utc);

    [Theory]
    [InlineData("#pragma warning disable\r\n" + Field, true)]
    [InlineData("#pragma warning disable // all\n" + Field, true)]
    [InlineData("#pragma warning disable CS0169\n#pragma warning disable CS0414, SG1001\n" + Field, true)]
    [InlineData("[SuppressMessage(\"a\", \"\\u0053G1001\")]\n" + Field, true)]
    [InlineData("[SuppressMessage(\"a\", \"S\" + \"G1001\")]\n" + Field, true)]
    [InlineData("[SuppressMessage(\"a\", $\"S{\"G1001\"}\")]\n" + Field, true)]
    [InlineData("[SuppressMessage(\"a\", \"S\\u00471001\")]\n" + Field, true)]
    [InlineData("[SuppressMessage(\"Some.Style\", \"CA1062:Secret\")]\n" + Field, false)]
    [InlineData("#pragma warning disable CS0169 // not SG1001\n" + Field, false)]
    [InlineData("#pragma warning disable SG100\n#nullable disable\n// pragma\n" + Field, false)]
    [InlineData("#pragma checksum \"a\"\n#pragma", false)]
    [InlineData(Field, false)]
    public void SourceWithoutSuppressionOfOurs_IsNotRead(string source, bool isRead) => Assert.Equal(isRead, CompilerSuppressions.MayStandIn(source));

    [Theory]
    [InlineData("#  pragma warning disable SG1001 // stub\n" + Field)]
    [InlineData("#pragma warning disable SG1001\n" + Field + "#pragma warning restore\n")]
    [InlineData("#pragma warning disable CS0169, SG1001 // moved in May\n" + Field)]
    [InlineData(Attribute + "\n" + Field)]
    [InlineData("class A {\n" + Attribute + "\nstring ClientSecret = \"hunter2\"; }\n")]
    [InlineData("class A {\n" + Attribute + " [Other(1)]\n[Obsolete]\nobject Other = new { Id = new[] { 1 },\nClientSecret = \"hunter2\" }; }\n")]
    [InlineData("class A {\n" + Attribute + "\nOther Other { get; set; }\n= new() {\nClientSecret = \"hunter2\" };\n}\n")]
    [InlineData("class A {\n" + Attribute + "\nOther Other =>\nnew() { ClientSecret = \"hunter2\" };\n}\n")]
    [InlineData("class A {\n" + Attribute + "\nvoid M(int a = 1)\n{\nif (a > 0) { }\nvar clientSecret = \"hunter2\";\n}\n}\n")]
    [InlineData("class A {\nvoid M(" + Attribute + "\nstring clientSecret = \"hunter2\") { } }\n")]
    [InlineData("[System.Diagnostics.CodeAnalysis.SuppressMessageAttribute(\"Security\", \"SG1001:Client secret is hard-coded\")]\n" + Field)]
    [InlineData("[Obsolete, SuppressMessage(category: \"Security\", checkId: \"SG1001\")]\n" + Field)]
    [InlineData("[UnconditionalSuppressMessage(\"Security\", \"SG\" + \"1001\")]\n" + Field)]
    [InlineData("[assembly: SuppressMessage(\"Security\", \"SG1001\")]\n" + Field)]
    [InlineData("[SuppressMessage(\"Security\", \"SG1001\")]\n[SuppressMessage(\"Security\", \"SG2001\")]\n" + Field)]
    public void Finding_ThatTheCompilerSuppresses_IsSuppressed(string source) =>
        Assert.NotNull(Assert.Single(Scan(source)).Suppression);

    [Theory]
    [InlineData("/*\n#pragma warning disable SG1001\n*/\n" + Field)]
    [InlineData("class B { string s = \"\"\"\n#pragma warning disable SG1001\n\"\"\"; }\n" + Field)]
    [InlineData("#pragma warning disable SG7777\n" + Field)]
    [InlineData("#pragma warning enable SG1001\n" + Field)]
    [InlineData("// #pragma warning disable SG1001\n" + Field)]
    [InlineData("[SuppressMessage(\"Security\", \"SG1002\")]\n" + Field)]
    [InlineData("[SuppressMessage(\"Security\", \"SG7777\")]\n" + Field)]
    [InlineData("[SuppressMessage(\"SG1001\", \"Security\")]\n" + Field)]
    [InlineData("// " + Attribute + "\n" + Field)]
    [InlineData("class B { void M() { SuppressMessage(\"Security\", \"SG1001\"); } }\n" + Field)]
    [InlineData(Attribute + "\nclass B { }\n" + Field)]
    [InlineData("class B {\n" + Attribute + "\nstring a = \"\"; string b;\n}\n" + Field)]
    [InlineData("class B { void M(" + Attribute + " string a,\nstring clientSecret = \"hunter2\") { } }\n")]
    [InlineData("[assembly: SuppressMessage(\"Security\", \"SG1001\", Scope = \"member\", Target = \"~M:B.M\")]\n" + Field)]
    public void Finding_ThatTheCompilerReports_Stays(string source) =>
        Assert.Null(Assert.Single(Scan(source)).Suppression);

    [Theory]
    [InlineData("#pragma warning disable SG1001 // stub, until=2026-05-09")]
    [InlineData("[SuppressMessage(\"Security\", \"SG1001\", Justification = \"stub, until=2026-05-09\")]")]
    [InlineData("[SuppressMessage(\"Security\", \"SG1001\", Justification = \"stub, \" + \"until=2026-05-09\")]")]
    public void SuppressionThatIsOver_IsToldAndCountsNoMore(string suppression)
    {
        var findings = Scan(suppression + "\n" + Field);

        Assert.Equal([("SG9003", 1), ("SG1001", 2)], findings.Select(finding => (finding.Rule.Id, finding.Start.Line)));
        Assert.All(findings, finding => Assert.Null(finding.Suppression));
        Assert.StartsWith("A suppression is over", findings[0].Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("require_justification = true", "#pragma warning disable SG1001", true)]
    [InlineData("require_justification = true", "#pragma warning disable SG1001 //", true)]
    [InlineData("require_justification = true", "#pragma warning disable", true)]
    [InlineData("require_justification = true", "#pragma warning disable SG1001 // stub", false)]
    [InlineData("require_justification = true", "#pragma warning disable CS0618", false)]
    [InlineData("require_justification = true", "#pragma warning disable 612, 618", false)]
    [InlineData("require_justification = true", "[SuppressMessage(\"Security\", \"SG1001\")]", true)]
    [InlineData("require_justification = true", "[SuppressMessage(\"Security\", \"SG1001\", Justification = \"\")]", true)]
    [InlineData("require_justification = true", "[SuppressMessage(\"Security\", \"SG1001\", Justification = \"<Pending>\")]", true)]
    [InlineData("require_justification = true", "[SuppressMessage(\"Security\", \"SG1001\", Justification = \"stub\")]", false)]
    [InlineData("require_justification = true", "[SuppressMessage(\"Security\", \"CA1822\")]", false)]
    [InlineData("require_justification = true", "[SuppressMessage(\"Security\", \"SG1001\", Justification = \"stub\")] [SuppressMessage(\"Security\", \"SG1002\")]", true)]
    [InlineData("suppression_max_days = 30", "#pragma warning disable SG1001 // stub", true)]
    [InlineData("suppression_max_days = 30", "#pragma warning disable SG1001 // stub, until=2026-06-09", false)]
    [InlineData("suppression_max_days = 30", "#pragma warning disable SG1001 // stub, until=2026-06-10", true)]
    [InlineData("suppression_max_days = 30", "[SuppressMessage(\"Security\", \"SG1001\", Justification = \"stub\")]", true)]
    [InlineData("suppression_max_days = 30", "[SuppressMessage(\"Security\", \"SG1001\", Justification = \"stub, until=2026-06-09\")]", false)]
    [InlineData("suppression_max_days = 30", "[SuppressMessage(\"Security\", \"SG1001\", Justification = \"stub, until=2026-06-10\")]", true)]
    [InlineData("allow_suppressions = false", "#pragma warning disable SG1001 // stub", true)]
    [InlineData("allow_suppressions = false", "[SuppressMessage(\"Security\", \"SG1001\", Justification = \"stub\")]", true)]
    [InlineData("allow_suppressions = false", "[assembly: SuppressMessage(\"Security\", \"SG1001\", Justification = \"stub\", Scope = \"type\", Target = \"T:A\")]", true)]
    public void Policy_IsHeld_AlsoWhereACompilerReadsTheSource(string policy, string suppression, bool isRefused)
    {
        var source = new TextDocument("a.cs", suppression + "\n" + Field);
        var scanned = TextScanner.Scan(source, Settings(policy));
        var compiled = SuppressionPolicy.JudgeCompiled(source, Settings(policy));

        Assert.Equal(isRefused ? ["SG9003"] : [], compiled.Select(finding => finding.Rule.Id));
        Assert.Equal(scanned.Where(finding => finding.Rule.IsAboutTool).Select(Describe), compiled.Select(Describe));
        if (policy.StartsWith("allow", StringComparison.Ordinal)) Assert.Null(scanned.Single(finding => finding.Rule.Id == "SG1001").Suppression);
    }

    [Theory]
    [InlineData("#pragma warning disable SG1001 // stub, until=tomorrow")]
    [InlineData("#pragma warning disable SG1001, SG1002 // stub, until=2026-02-30")]
    [InlineData("[SuppressMessage(\"Security\", \"SG1001\", Justification = \"until=\")]")]
    public void EndThatIsNoDay_IsReportedOnce(string suppression) =>
        Assert.Equal([("SG9002", 1), ("SG1001", 2)], Scan(suppression + "\n" + Field).Select(finding => (finding.Rule.Id, finding.Start.Line)));

    [Theory]
    [InlineData(Gate.Off, 0)]
    [InlineData(Gate.Warning, 1)]
    [InlineData(Gate.Error, 1)]
    public void Gate_SaysHowLoudItIs(Gate gate, int count)
    {
        var findings = SuppressionPolicy.JudgeCompiled(new TextDocument("a.cs", "#pragma warning disable SG1001 // until=2026-05-09\n"), new ScanSettings(gate, isTestProject: false).At(Today));

        Assert.Equal(count, findings.Count);
        if (count > 0) Assert.Equal(gate == Gate.Error ? Severity.Error : Severity.Warning, findings[0].Severity);
    }

    [Fact]
    public void Reason_IsKept_UnlessItQuotesTheSecret()
    {
        Assert.Equal("stub, until=2026-05-10", Assert.Single(Scan(Attribute + "\n" + Field)).Suppression!.Reason);
        Assert.Null(Assert.Single(Scan("[SuppressMessage(\"Security\", \"SG1001\", Justification = \"hunter2 is fine\")]\n" + Field)).Suppression!.Reason);
        Assert.Null(Assert.Single(Scan("#pragma warning disable SG1001 // hunter2 is fine\n" + Field)).Suppression!.Reason);
    }

    [Fact]
    public void SignAndWordOnTwoLines_AreNoDirective() =>
        Assert.Empty(SuppressionPolicy.JudgeCompiled(new TextDocument("A.cs", "#\npragma warning disable SG1001 // until=tomorrow"), ScanSettings.Default.At(Today)));

    [Fact]
    public void HostileSources_AreReadInLinearTime()
    {
        const string Bare = "[SuppressMessage(\"\", \"SG1001\")]\n";
        var beside = string.Concat(Enumerable.Repeat(Bare, 20_000)) + Field;
        var nested = string.Concat(Enumerable.Repeat(Bare + "class B {", 5_000)) + Field;
        var pragmas = string.Concat(Enumerable.Repeat("#pragma warning disable SG1001\n#pragma warning restore SG1001\n", 10_000)) + Field;

        Assert.NotNull(Assert.Single(Scan(beside)).Suppression);
        Assert.NotNull(Assert.Single(Scan(nested)).Suppression);
        // One line is what a packer writes. It was copied for each.
        Assert.Empty(Scan(beside.Replace("\n", " ", StringComparison.Ordinal)));
        Assert.Null(Assert.Single(Scan(pragmas)).Suppression);
    }

    private static IReadOnlyList<Finding> Scan(string source) => TextScanner.Scan(new TextDocument("a.cs", source), ScanSettings.Default.At(Today));

    private static ScanSettings Settings(string policy) =>
        ScanSettings.Default.At(Today).With(PolicyOptions.Read(key => key == "secretguard." + policy.Split(" = ")[0] ? policy.Split(" = ")[1] : null));

    private static string Describe(Finding finding) => $"{finding} {finding.Range} {finding.Severity} {finding.Message} {finding.Fingerprint}";
}
