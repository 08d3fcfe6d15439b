using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Testing;

namespace SecretGuard.Analyzers.Tests;

/// <summary>Short forms of what most tests do with the one analyzer.</summary>
internal static class Flow
{
    /// <summary>A class that holds what the snippet needs around it.</summary>
    public static Task InMethodAsync(string statements) => VerifyAsync($$"""
        using System;
        using System.Collections.Generic;
        class C
        {
            void M(Func<string, string> read, IDictionary<string, string> config)
            {
                {{statements}}
            }
        }
        class SettingError { public SettingError(string name, string code, string message) { } }
        class Setting { public Setting(string name, string scope) { } public Setting(string name, string[] stores) { } }
        class Options
        {
            public string ClientId { get; set; }
            public string ClientSecret { get; set; }
            public string TokenEndpoint { get; set; }
            public string Authority { get; set; }
            public string GrantType { get; set; }
            public string Scope { get; set; }
            public ICollection<string> Scopes { get; } = new List<string>();
            public string Title { get; set; }
        }
        """);

    public static Task VerifyAsync(string source, OutputKind kind = OutputKind.DynamicallyLinkedLibrary) => Test(source, kind).RunAsync();

    public static Task VerifyAspNetAsync(string source, OutputKind kind = OutputKind.DynamicallyLinkedLibrary)
    {
        var test = Test(source, kind);
        test.ReferenceAssemblies = ReferenceAssemblies.Net.AspNet100;
        return test.RunAsync();
    }

    public static CSharpAnalyzerTest<CredentialFlowAnalyzer, DefaultVerifier> Test(string source, OutputKind kind = OutputKind.DynamicallyLinkedLibrary) =>
        new() { TestCode = source, TestState = { OutputKind = kind } };

    /// <summary>Options as the build writes them.</summary>
    public static CSharpAnalyzerTest<CredentialFlowAnalyzer, DefaultVerifier> WithOptions(this CSharpAnalyzerTest<CredentialFlowAnalyzer, DefaultVerifier> test, string options)
    {
        test.TestState.AnalyzerConfigFiles.Add(("/.globalconfig", "is_global = true\n" + options));
        return test;
    }
}
