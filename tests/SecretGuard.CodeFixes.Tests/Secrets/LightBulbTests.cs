using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Testing;
using SecretGuard.Analyzers;
using SecretGuard.CodeFixes.Secrets;
using SecretGuard.Rules;
using SecretGuard.Testing;
using static SecretGuard.CodeFixes.Tests.Secrets.SecretCode;

namespace SecretGuard.CodeFixes.Tests.Secrets;

/// <summary>All that is offered for one secret, in its order.</summary>
public class LightBulbTests
{
    private const string Page = "Read how to have no secret at all";

    [Theory]
    [InlineData("IConfiguration configuration", "services.Configure<Options>(o => o.ClientSecret = \"8f3k\");", "Read the client secret from 'Test:ClientSecret' (rotate it afterwards)|Bind the section 'Test' (rotate it afterwards)|" + Page)]
    [InlineData("IConfiguration configuration", "services.Configure<Options>(o => { o.ClientSecret = \"8f3k\"; });", "Read the client secret from 'Test:ClientSecret' (rotate it afterwards)|Bind the section 'Test' (rotate it afterwards)|" + Page)]
    [InlineData("IConfiguration configuration", "services.Configure<Options>(o => { o.ClientSecret = \"8f3k\"; o.Name = \"x\"; });", "Read the client secret from 'Test:ClientSecret' (rotate it afterwards)|" + Page)]
    [InlineData("int number", "services.Configure<Options>(o => o.ClientSecret = \"8f3k\");", "Read the client secret from 'Test__ClientSecret' (rotate it afterwards)|" + Page)]
    [InlineData("int number", "services.AddSingleton<Orders>();", "Read the client secret from 'Orders__ClientSecret' (rotate it afterwards)|Inject the configuration and read the client secret from 'Orders:ClientSecret' (rotate it afterwards)|" + Page)]
    public async Task Entries_StandInTheirOrder(string parameter, string statement, string titles)
    {
        var actions = await OfferedAsync(Code(parameter, statement, statement.Contains("8f3k", StringComparison.Ordinal) ? "null" : "\"8f3k\""));

        Assert.Equal(titles.Split('|'), actions.Select(action => action.Title));
        Assert.Equal(SecretFixer.FirstKey, actions[0].EquivalenceKey);
        Assert.Equal(actions.Count, actions.Select(action => action.EquivalenceKey).Distinct().Count());
    }

    [Fact]
    public async Task LastEntry_OpensAPageAndChangesNothing()
    {
        var page = (await OfferedAsync(Code("int number", "services.Configure<Options>(o => o.ClientSecret = \"8f3k\");")))[^1];

        var operation = Assert.Single(await page.GetOperationsAsync(CancellationToken.None));
        Assert.IsNotType<ApplyChangesOperation>(operation);
        Assert.Empty(await page.GetPreviewOperationsAsync(CancellationToken.None));
        Assert.Equal("Open " + NoSecretPage.Address, operation.Title);
        Assert.True(File.Exists(Path.Combine(Repository.Root, "docs", NoSecretPage.Address[(NoSecretPage.Address.LastIndexOf('/') + 1)..])));
        Assert.StartsWith(RuleCatalog.HardCodedClientSecret.HelpLink.Replace("rules/SG1001.md", "", StringComparison.Ordinal), NoSecretPage.Address, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("SecretGuard.InjectConfiguration")]
    [InlineData("SecretGuard.BindSection")]
    [InlineData("SecretGuard.NoSecretAtAll")]
    public async Task FixAll_OfAFurtherEntry_IsNotOffered(string key)
    {
        using var workspace = new AdhocWorkspace();
        var document = workspace.AddProject("Test", LanguageNames.CSharp).AddDocument("Test.cs", "class C { }");
        var fixer = new ClientSecretFixer();
        var context = new FixAllContext(document, fixer, FixAllScope.Project, key, fixer.FixableDiagnosticIds, new None(), CancellationToken.None);

        Assert.Null(await fixer.GetFixAllProvider().GetFixAsync(context));
    }

    [Fact]
    public Task Binding_TakesThePlaceOfTheLambda() => FixTest.VerifyAsync<ClientSecretFixer>(
        Code("IConfiguration configuration", $"services.Configure<Options>(o => o.ClientSecret = {Literal});"),
        Code("IConfiguration configuration", "services.Configure<Options>(configuration.GetSection(\"TestProject\"));"),
        new FixSettings { Action = SecretFixer.BindingKey, OnlyOne = true });

    [Fact]
    public Task Binding_OfASectionAtHand_BindsIt() => FixTest.VerifyAsync<ClientSecretFixer>(
        Code("IConfiguration configuration", $"var sso = configuration.GetSection(\"Sso\"); services.Configure<Options>(o => o.ClientSecret = {Literal});"),
        Code("IConfiguration configuration", "var sso = configuration.GetSection(\"Sso\"); services.Configure<Options>(sso);"),
        new FixSettings { Action = SecretFixer.BindingKey, OnlyOne = true });

    private static string Code(string parameter, string statement, string created = "null") =>
        $$"""
        using System;
        using Microsoft.Extensions.Configuration;
        using Microsoft.Extensions.DependencyInjection;

        class Options { public string ClientSecret { get; set; } public string Name { get; set; } }

        static class Registration
        {
            public static void Add(IServiceCollection services, {{parameter}})
            {
                {{statement}}
            }
        }

        class Orders
        {
            public object Create() => new Options { ClientSecret = {{created}} };
        }
        """;

    private static async Task<IReadOnlyList<CodeAction>> OfferedAsync(string code)
    {
        var workspace = new AdhocWorkspace();
        var project = workspace.AddProject("Test", LanguageNames.CSharp)
            .WithCompilationOptions(new Microsoft.CodeAnalysis.CSharp.CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary))
            .AddMetadataReferences(ReferenceAssemblies.Net.AspNet100.All);
        var document = project.AddDocument("Test.cs", code);
        var compilation = (await document.Project.GetCompilationAsync())!;
        var reported = await compilation.WithAnalyzers([new CredentialFlowAnalyzer()]).GetAnalyzerDiagnosticsAsync();
        var actions = new List<CodeAction>();
        var diagnostic = Assert.Single(reported, finding => finding.Id == RuleIds.HardCodedClientSecret);
        await new ClientSecretFixer().RegisterCodeFixesAsync(new CodeFixContext(document, diagnostic, (action, _) => actions.Add(action), CancellationToken.None));
        return actions;
    }

    private sealed class None : FixAllContext.DiagnosticProvider
    {
        public override Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken) =>
            Task.FromResult<IEnumerable<Diagnostic>>([]);

        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            Task.FromResult<IEnumerable<Diagnostic>>([]);

        public override Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            Task.FromResult<IEnumerable<Diagnostic>>([]);
    }
}
