using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;
using SecretGuard.Testing;

namespace SecretGuard.Analyzers.Tests.Reporting;

public class SeverityTests
{
    private const string Source = """class C { string clientSecret = "hunter2"; }""";

    [Theory]
    [InlineData("error", DiagnosticSeverity.Error)]
    [InlineData("strict", DiagnosticSeverity.Error)]
    [InlineData("warning", DiagnosticSeverity.Warning)]
    [InlineData("WARNING", DiagnosticSeverity.Warning)]
    [InlineData(null, DiagnosticSeverity.Warning)]
    public Task Gate_Named_SetsSeverity(string? gate, DiagnosticSeverity severity) =>
        ExpectAsync(Source, gate is null ? "" : $"secretguard_gate = {gate}\n", new DiagnosticResult("SG1001", severity).WithSpan(1, 34, 1, 41));

    [Fact]
    public Task Gate_Off_DoesNotReport() => ExpectAsync(Source, "secretguard_gate = off\n");

    [Fact]
    public Task Gate_Misspelled_ReportsAndKeepsStrictness() => ExpectAsync(
        Source,
        "secretguard_gate = eror\n",
        new DiagnosticResult("SG9002", DiagnosticSeverity.Error)
            .WithMessage("The value of 'secretguard_gate' is none of: error, strict, warning, off. Correct it; until then the gate is 'error'."),
        new DiagnosticResult("SG1001", DiagnosticSeverity.Error));

    [Theory]
    [InlineData("none", null)]
    [InlineData("suggestion", DiagnosticSeverity.Info)]
    [InlineData("warning", DiagnosticSeverity.Warning)]
    public Task UserSeverity_InEditorConfig_WinsOverGate(string severity, DiagnosticSeverity? expected)
    {
        var test = Flow.Test(Source).WithOptions("secretguard_gate = error\n");
        test.TestState.AnalyzerConfigFiles.Add(("/.editorconfig", $"root = true\n[*.cs]\ndotnet_diagnostic.SG1001.severity = {severity}\n"));
        if (expected is { } wanted) test.ExpectedDiagnostics.Add(new DiagnosticResult("SG1001", wanted));
        return test.RunAsync();
    }

    [Fact]
    public async Task ReferenceOfATestFramework_MakesATestProject()
    {
        var compilation = Compiled.Compile([("/src/C.cs", "class C { const string ClientSecret = \"hunter2\"; }")]);
        Assert.Single(await Compiled.DiagnosticsAsync(compilation));
        Assert.Empty(await Compiled.DiagnosticsAsync(compilation.AddReferences(MetadataReference.CreateFromFile(typeof(FactAttribute).Assembly.Location))));
    }

    [Fact]
    public Task TestProject_WeakValue_DoesNotReport() => ExpectAsync(Source, "secretguard_gate = error\nsecretguard_is_test_project = true\n");

    [Fact]
    public Task TestProject_OpaqueValue_Reports() => ExpectAsync(
        $$"""class C { string clientSecret = "{{GeneratedValues.Opaque()}}"; }""",
        "secretguard_gate = error\nsecretguard_is_test_project = true\n",
        new DiagnosticResult("SG1001", DiagnosticSeverity.Error));

    [Fact]
    public Task TestProject_WeakValueAskedFor_IsInformation() => ExpectAsync(
        Source,
        "secretguard_is_test_project = true\nsecretguard.report_weak_test_secrets = true\n",
        new DiagnosticResult("SG1001", DiagnosticSeverity.Info));

    [Theory]
    [InlineData("", null)]
    [InlineData("secretguard_gate = error\nsecretguard.allowed_scopes = orders.*\n", null)]
    [InlineData("secretguard_gate = error\nsecretguard.allowed_scopes = catalog.*, orders.write\n", DiagnosticSeverity.Error)]
    [InlineData("secretguard_gate = warning\nsecretguard.allowed_scopes = orders.write\n", DiagnosticSeverity.Warning)]
    [InlineData("secretguard_gate = error\nsecretguard_is_test_project = true\nsecretguard.allowed_scopes = orders.write\n", DiagnosticSeverity.Warning)]
    public Task ScopeThatPolicyDoesNotList_Reports(string options, DiagnosticSeverity? severity) => ExpectAsync(
        """class C { string clientId = "orders-worker"; object M(string secret) => new { client_id = clientId, client_secret = secret, scope = "orders.read" }; }""",
        options,
        severity is { } wanted ? [new DiagnosticResult("SG3004", wanted)] : []);

    [Theory]
    [InlineData("[*.cs]", false)]
    [InlineData("[*.vb]", true)]
    public Task Option_InASection_CountsForItsFiles(string section, bool reports)
    {
        var test = Flow.Test("""class C { string tokenEndpoint = "http://sso.orders.example/token"; }""");
        test.TestState.AnalyzerConfigFiles.Add(("/.editorconfig", $"root = true\n{section}\nsecretguard.trusted_plaintext_hosts = sso.orders.example\n"));
        if (reports) test.ExpectedDiagnostics.Add(new DiagnosticResult("SG2001", DiagnosticSeverity.Warning));
        return test.RunAsync();
    }

    [Fact]
    public Task TestFramework_Referenced_IsTestProject()
    {
        var test = Flow.Test(Source);
        test.TestState.AdditionalReferences.Add(MetadataReference.CreateFromFile(typeof(FactAttribute).Assembly.Location));
        test.TestState.Sources.Add("class D : Xunit.FactAttribute { }");
        return test.RunAsync();
    }

    [Fact]
    public Task SampleFolderBelowRoot_WeakValue_ReportsInfo() =>
        ExpectAtAsync("/repo/samples/A.cs", "secretguard_root = /repo\n", new DiagnosticResult("SG1001", DiagnosticSeverity.Info));

    [Fact]
    public Task SampleFolderAboveRoot_WeakValue_ReportsWarning() =>
        ExpectAtAsync("/samples/repo/A.cs", "secretguard_root = /samples/repo\n", new DiagnosticResult("SG1001", DiagnosticSeverity.Warning));

    [Fact]
    public Task ProjectDirectory_WithoutRoot_TellsRole() =>
        ExpectAtAsync("/repo/samples/A.cs", "build_property.ProjectDir = /repo/\n", new DiagnosticResult("SG1001", DiagnosticSeverity.Info));

    [Fact]
    public Task GeneratedCode_Literal_DoesNotReport() => ExpectAtAsync("/repo/A.g.cs", "");

    [Fact]
    public Task InClusterEndpoint_BehindErrorGate_StaysWarning() => ExpectAsync(
        """class C { string tokenUrl = "http://keycloak:8080/realms/a/protocol/openid-connect/token"; }""",
        "secretguard_gate = strict\n",
        new DiagnosticResult("SG2001", DiagnosticSeverity.Warning));

    private static Task ExpectAsync(string source, string options, params DiagnosticResult[] expected)
    {
        var test = Flow.Test(source).WithOptions(options);
        test.ExpectedDiagnostics.AddRange(expected);
        return test.RunAsync();
    }

    private static Task ExpectAtAsync(string path, string options, params DiagnosticResult[] expected)
    {
        var test = Flow.Test("class Empty { }").WithOptions(options);
        test.TestState.Sources.Add((path, Source));
        test.ExpectedDiagnostics.AddRange(expected);
        return test.RunAsync();
    }
}
