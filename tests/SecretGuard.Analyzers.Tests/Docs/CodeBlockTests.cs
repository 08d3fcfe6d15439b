using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Testing;
using SecretGuard.Testing.Documents;

namespace SecretGuard.Analyzers.Tests.Docs;

/// <summary>The C# of every page compiles against the packages it is about, and what the guides recommend is silent.</summary>
public class CodeBlockTests
{
    // What a project of Microsoft.NET.Sdk.Web has, for code that stands outside of any type.
    private const string ImplicitUsings = """
        global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq; global using System.Net.Http;
        global using System.Net.Http.Json; global using System.Threading; global using System.Threading.Tasks; global using Microsoft.AspNetCore.Builder;
        global using Microsoft.Extensions.Configuration; global using Microsoft.Extensions.DependencyInjection; global using Microsoft.Extensions.Hosting;
        global using Microsoft.Extensions.Logging;
        """;

    // Duende.AccessTokenManagement, as far as the guide needs it: the package is not to be had where the tests run.
    private const string TokenManagement = """
        global using Duende.AccessTokenManagement;

        namespace Duende.AccessTokenManagement
        {
            public readonly record struct ClientId(string Value) { public static ClientId Parse(string value) => new(value); }
            public readonly record struct ClientSecret(string Value) { public static ClientSecret Parse(string value) => new(value); }
            public readonly record struct Scope(string Value) { public static Scope Parse(string value) => new(value); }
            public readonly record struct ClientCredentialsClientName(string Value) { public static ClientCredentialsClientName Parse(string value) => new(value); }
            public sealed class ClientCredentialsClient
            {
                public Uri? TokenEndpoint { get; set; }
                public ClientId? ClientId { get; set; }
                public ClientSecret? ClientSecret { get; set; }
                public Scope? Scope { get; set; }
            }

            public sealed class ClientCredentialsTokenManagementBuilder
            {
                public ClientCredentialsTokenManagementBuilder AddClient(string name, Action<ClientCredentialsClient> configure) => this;
            }
        }

        namespace Microsoft.Extensions.DependencyInjection
        {
            public static class ClientCredentialsTokenManagement
            {
                public static ClientCredentialsTokenManagementBuilder AddClientCredentialsTokenManagement(this IServiceCollection services) => new();
                public static void AddClientCredentialsHttpClient(
                    this IServiceCollection services, string name, ClientCredentialsClientName tokenClient, Action<HttpClient> configure) { }
            }
        }
        """;

    private static readonly string[] Packages = ["Azure.", "Duende.", "Microsoft.Identity", "Microsoft.AspNetCore.Authentication.JwtBearer", "System.ClientModel"];

    private static readonly MetadataReference[] References = [.. ReferenceAssemblies.Net.AspNet100.All, .. Directory.GetFiles(AppContext.BaseDirectory, "*.dll")
        .Where(file => Packages.Any(package => Path.GetFileName(file).StartsWith(package, StringComparison.Ordinal))).Select(file => MetadataReference.CreateFromFile(file))];

    private static readonly MarkdownBlock[] Blocks = [.. MarkdownPage.All.SelectMany(page => page.Blocks).Where(block => block.Language == "csharp")];

    [Fact]
    public void Code_Compiles() => Problems.AssertNone(Blocks.SelectMany(block =>
        Compile(block).GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).Select(diagnostic => $"{block.Place}: {diagnostic}")));

    [Fact]
    public async Task Guides_AreSilent()
    {
        var reported = new List<string>();
        foreach (var block in Blocks.Where(block => !block.Page.StartsWith("docs/rules/", StringComparison.Ordinal)))
            reported.AddRange((await Compiled.DiagnosticsAsync(Compile(block))).Select(diagnostic => $"{block.Place}: {diagnostic}"));

        Problems.AssertNone(reported);
    }

    private static CSharpCompilation Compile(MarkdownBlock block)
    {
        var options = new CSharpParseOptions(LanguageVersion.Latest);
        var tree = CSharpSyntaxTree.ParseText(block.Text, options, "Example.cs");
        var isProgram = tree.GetCompilationUnitRoot().Members.OfType<GlobalStatementSyntax>().Any();
        SyntaxTree[] trees = isProgram ? [.. Beside(block.Text, options), tree] : [tree];
        return CSharpCompilation.Create(
            "Example", trees, References, new CSharpCompilationOptions(isProgram ? OutputKind.ConsoleApplication : OutputKind.DynamicallyLinkedLibrary));
    }

    private static IEnumerable<SyntaxTree> Beside(string code, CSharpParseOptions options)
    {
        yield return CSharpSyntaxTree.ParseText(ImplicitUsings, options, "Usings.cs");
        if (code.Contains("AddClientCredentialsTokenManagement", StringComparison.Ordinal))
            yield return CSharpSyntaxTree.ParseText(TokenManagement, options, "TokenManagement.cs");
    }
}
