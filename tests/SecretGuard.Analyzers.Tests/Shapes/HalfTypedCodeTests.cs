using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis.CSharp;

namespace SecretGuard.Analyzers.Tests.Shapes;

public class HalfTypedCodeTests
{
    private const string Statements = """
        using System;
        using System.Collections.Generic;
        record Options(string ClientSecret = "hunter2") { public ICollection<string> Scopes { get; } = ["a", "*"]; public string TokenUrl => $"http://{Host}/connect/token"; string Host; }
        class C
        {
            const string Value = "hun" + "ter2";
            Options M(IDictionary<string, string> config, string clientSecret)
            {
                config["client_secret"] = config["x"] ?? Value;
                config.Add("client_secret", clientSecret switch { "hunter2" => Value, _ => nameof(C) });
                var body = $"grant_type=client_credentials&client_secret={clientSecret}&scope=a+*";
                if (clientSecret is not ("a" or "b") && clientSecret == "c") return new() { Scopes = { "a", $"{Value}" } };
                var pairs = new[] { ("client_secret", "x"), ("scope", "*") };
                return new Options("x") with { ClientSecret = Convert.ToBase64String("x"u8) };
            }
        }
        """;

    [Fact]
    public async Task Source_CutAtEveryToken_DoesNotThrow()
    {
        var cuts = CSharpSyntaxTree.ParseText(Statements).GetRoot().DescendantTokens().Select(token => Statements.Substring(0, token.Span.End)).ToList();
        Assert.True(cuts.Count > 150);
        foreach (var cut in cuts) Assert.DoesNotContain(await Compiled.DiagnosticsAsync(cut), diagnostic => diagnostic.Id == "AD0001");
    }

    [Fact]
    public async Task Source_WithoutOneToken_DoesNotThrow()
    {
        var tokens = CSharpSyntaxTree.ParseText(Statements).GetRoot().DescendantTokens().ToList();
        foreach (var token in tokens.Where((token, index) => index % 3 == 0 && token.Span.Length > 0))
            Assert.DoesNotContain(await Compiled.DiagnosticsAsync(Statements.Remove(token.SpanStart, token.Span.Length)), diagnostic => diagnostic.Id == "AD0001");
    }

    [Fact]
    public async Task NamesOfNamesOfNames_AreFollowedOnce()
    {
        string Member(int level) => $"static string P{level} => " + string.Join(" + ", Enumerable.Repeat($"P{level + 1}", 60)) + ";";
        var members = string.Join("\n", Enumerable.Range(0, 10).Select(Member));
        await Compiled.DiagnosticsAsync($$"""class C { {{members}} static string P10() => "client_secret=hunter2"; string M() => P0; string ClientSecret => P0; }""");
    }

    [Fact]
    public async Task Concatenation_OfThousands_DoesNotOverflow()
    {
        var sum = string.Join(" + ", Enumerable.Repeat("\"client_secret=x&\" + M()", 1500));
        await Compiled.DiagnosticsAsync($$"""class C { string M() => {{sum}}; }""");
    }
}
