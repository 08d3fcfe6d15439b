using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;

namespace SecretGuard.Analyzers.Tests.Reporting;

/// <summary>A team's own names and APIs, in <c>secretguard.*.txt</c>.</summary>
public class UserTableTests
{
    private const string Orders = """
        namespace Orders
        {
            class Gateway
            {
                public Gateway(string tenant, string magic) { }
                public string Rune { get; set; }
                public void Enter(string word) { }
            }
        }
        """;

    [Theory]
    [InlineData("client-secret | parameter | Orders.Gateway | .ctor | magic | -", """new Orders.Gateway("a", "{|SG1001:hunter2|}").ToString();""")]
    [InlineData("token | property | Orders.Gateway | Rune | - | -", """gateway.Rune = "{|SG1002:hunter2|}";""")]
    [InlineData("password | parameter | Orders.Gateway | Enter | word | verified", """gateway.Enter("{|SG1005:hunter2|}");""")]
    [InlineData("password-grant | call | Orders.Gateway | Enter | - | -", """gateway.{|SG5001:Enter|}(read);""")]
    [InlineData("# client-secret | parameter | Orders.Gateway | .ctor | magic | -", """new Orders.Gateway("a", "hunter2").ToString();""")]
    [InlineData("client-secret | parameter | Orders.Other | .ctor | magic | -", """new Orders.Gateway("a", "hunter2").ToString();""")]
    public Task Sink(string row, string statement) => VerifyAsync("secretguard.sinks.txt", row, statement);

    [Theory]
    [InlineData("client-secret | magic word | -", """var magicWord = "{|SG1001:hunter2|}";""")]
    [InlineData("client-secret | magic word | -", """config["Orders:MagicWord"] = "{|SG1001:hunter2|}";""")]
    [InlineData("token | orders rune/charm value? | whole", """var orders_charm = "{|SG1002:hunter2|}";""")]
    [InlineData("client-secret | magic word | -", """var magicWordCount = "hunter2"; var word = "hunter2";""")]
    public Task Name(string row, string statement) => VerifyAsync("secretguard.names.txt", row, statement);

    [Theory]
    [InlineData("secretguard.sinks.txt", "client-secret | parameter | Orders.Gateway", "The row has 3 fields where 6 belong, separated by ' | '.")]
    [InlineData("secretguard.sinks.txt", "client-secret | thing | Orders.Gateway | Rune | - | -", "The second field is no kind of API. Write property, parameter or call.")]
    [InlineData("secretguard.sinks.txt", "client-secret | parameter | Orders.Gateway | Enter | - | -", "The name of the parameter is missing in the fifth field.")]
    [InlineData("secretguard.sinks.txt", "client-secret | property | - | Rune | - | -", "The type or the member is missing. Write 'Orders.Client.ApiClient' and 'Connect'.")]
    [InlineData("secretguard.names.txt", "client-secret | Magic Word | -", "The second field is no list of words. Write small letters and digits, 'orders key/token value?'.")]
    [InlineData("secretguard.names.txt", "client-secret | magic? word? | -", "Every word of the second field is optional. Leave one without a question mark.")]
    [InlineData("secretguard.words.txt", "client-secret | magic | -", "No table has this file's name. Call it secretguard.names.txt or secretguard.sinks.txt.")]
    public Task WrongRow_IsReported_AndTheOthersCount(string file, string row, string message)
    {
        var test = Test(file, "# ours\n" + row + "\n", "int i = 0; i++;");
        test.ExpectedDiagnostics.Add(new DiagnosticResult("SG9002", DiagnosticSeverity.Error).WithMessage(message));
        return test.RunAsync();
    }

    [Fact]
    public Task UnknownSlot_IsReported_WithThoseThereAre()
    {
        var test = Test("secretguard.names.txt", "secret-sauce | magic word | -\r\nclient-secret | charm word | -\r\n", """var charmWord = "{|SG1001:hunter2|}";""");
        test.ExpectedDiagnostics.Add(new DiagnosticResult("SG9002", DiagnosticSeverity.Error));
        return test.RunAsync();
    }

    private static Task VerifyAsync(string file, string row, string statement) => Test(file, row, statement).RunAsync();

    private static Microsoft.CodeAnalysis.CSharp.Testing.CSharpAnalyzerTest<CredentialFlowAnalyzer, DefaultVerifier> Test(string file, string rows, string statement)
    {
        var test = Flow.Test(Orders + $$"""
            class C
            {
                void M(Orders.Gateway gateway, string read, System.Collections.Generic.IDictionary<string, string> config)
                {
                    {{statement}}
                }
            }
            """);
        test.TestState.AdditionalFiles.Add(("/" + file, rows));
        return test;
    }
}
