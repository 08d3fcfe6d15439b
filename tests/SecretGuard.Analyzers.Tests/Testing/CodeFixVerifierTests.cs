using System;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Testing;

namespace SecretGuard.Analyzers.Tests.Testing;

public class CodeFixVerifierTests
{
    private const string Broken = """
        class C
        {
            string clientSecret = "{|SG1001:hunter2|}";
            string otherClientSecret = "{|SG1001:letmein|}";
        }
        """;

    private const string Fixed = """
        class C
        {
            string clientSecret = null;
            string otherClientSecret = null;
        }
        """;

    [Fact]
    public Task Fix_LeadingToExpectedCode_Passes() => Test(Fixed).RunAsync();

    [Fact]
    public async Task Fix_LeadingToOtherCode_Fails() =>
        Assert.Contains("differs", (await FailureOf(Test(Fixed.Replace("= null", "= \"\"")))).Message);

    [Fact]
    public async Task Fix_ThatDoesNotCompile_Fails()
    {
        var test = Test(Fixed.Replace("null", "Missing"));
        test.CodeActionIndex = 1;
        Assert.Contains("CS0103", (await FailureOf(test)).Message);
    }

    [Fact]
    public Task Fix_ChosenByKey_IsTaken()
    {
        var test = Test(Fixed.Replace("null", "default"));
        test.CodeActionEquivalenceKey = "default";
        return test.RunAsync();
    }

    [Fact]
    public Task Fix_NotOffered_LeavesCode()
    {
        var test = Test(Broken);
        test.CodeActionEquivalenceKey = "no such key";
        return test.RunAsync();
    }

    [Fact]
    public Task FixOne_FixesTheFirstOnly()
    {
        var test = Test(Broken.Replace("\"{|SG1001:hunter2|}\"", "null"));
        test.CodeFixTestBehaviors = CodeFixTestBehaviors.FixOne;
        return test.RunAsync();
    }

    [Fact]
    public async Task Iterations_OtherThanExpected_Fail()
    {
        var test = Test(Fixed);
        test.NumberOfFixAllIterations = 2;
        Assert.Contains("1 iterations instead of 2", (await FailureOf(test)).Message);
    }

    private static CSharpCodeFixTest<CredentialFlowAnalyzer, ReplacingFixer, DefaultVerifier> Test(string expected) => new() { TestCode = Broken, FixedCode = expected };

    private static Task<InvalidOperationException> FailureOf(CSharpCodeFixTest<CredentialFlowAnalyzer, ReplacingFixer, DefaultVerifier> test) =>
        Assert.ThrowsAsync<InvalidOperationException>(() => test.RunAsync());
}
