using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Text;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;
using SecretGuard.Analyzers;
using SecretGuard.CodeFixes.Secrets;
using SecretGuard.CodeFixes.Tests.Leaks;
using SecretGuard.Rules;
using SecretGuard.Testing;
using SecretGuard.Testing.Leaks;

namespace SecretGuard.CodeFixes.Tests.Secrets;

/// <summary>Secrets in the settings files that a project hands over: their entries go.</summary>
public class EntryRemovalTests
{
    private const string Settings = "/0/appsettings.json";

    private static readonly string Secret = GeneratedValues.Opaque();

    // VALUE stands for the secret, a bar for a line break.
    [Theory]
    // The last entry, the first, one among others, and the only one.
    [InlineData("""{|  "Keycloak": {|    "ClientId": "orders",|    "ClientSecret": "VALUE"|  }|}""", """{|  "Keycloak": {|    "ClientId": "orders"|  }|}""")]
    [InlineData("""{|  "Keycloak": {|    "ClientSecret": "VALUE",|    "ClientId": "orders"|  }|}""", """{|  "Keycloak": {|    "ClientId": "orders"|  }|}""")]
    [InlineData("""{|  "AzureAd": {|    "ClientId": "orders",|    "ClientSecret": "VALUE",|    "CallbackPath": "/signin"|  }|}""", """{|  "AzureAd": {|    "ClientId": "orders",|    "CallbackPath": "/signin"|  }|}""")]
    [InlineData("""{|  "Orders": {|    "ClientSecret": "VALUE"|  },|  "AllowedHosts": "*"|}""", """{|  "Orders": {|  },|  "AllowedHosts": "*"|}""")]
    [InlineData("""{"ClientSecret":"VALUE"}""", "{}")]
    // Comments belong to their author: behind the comma, in front of it, above the entry and behind the last one.
    [InlineData("""{|  "ClientId": "orders", // one|  "ClientSecret": "VALUE" // two|}""", """{|  "ClientId": "orders" // one|  // two|}""")]
    [InlineData("""{|  "ClientSecret": "VALUE", // why|  "ClientId": "orders"|}""", """{|  // why|  "ClientId": "orders"|}""")]
    [InlineData("""{|  "ClientId": "orders" /* one */,|  // from the portal|  "ClientSecret": "VALUE"|}""", """{|  "ClientId": "orders" /* one */|  // from the portal|}""")]
    // Nested objects, a trailing comma, several in one line, names with a colon.
    [InlineData("""{|  "A": { "B": { "C": 1 }, "ClientSecret": "VALUE" }|}""", """{|  "A": { "B": { "C": 1 } }|}""")]
    [InlineData("""{|  "ClientId": "orders",|  "ClientSecret": "VALUE",|}""", """{|  "ClientId": "orders",|}""")]
    [InlineData("""{|  "ClientId": "orders", "ClientSecret": "VALUE",|  "Scope": "orders.read"|}""", """{|  "ClientId": "orders", |  "Scope": "orders.read"|}""")]
    [InlineData("""{|  "Orders:ClientSecret": "VALUE",|  "B": [1, 2]|}""", """{|  "B": [1, 2]|}""")]
    public async Task Entry_IsRemoved(string before, string after)
    {
        foreach (var newLine in new[] { "\n", "\r\n" })
        {
            var removal = Assert.Single(await RemovalsAsync(Written(before, newLine)));
            Assert.Equal(Written(after, newLine), await removal.AfterAsync());
        }
    }

    [Theory]
    // An element of an array has no name of its own, and what is broken is for its owner to mend first.
    [InlineData(Settings, """{ "ClientSecrets": [ "VALUE" ] }""")]
    [InlineData(Settings, """{ "Clients": [ { "ClientId": "orders", "ClientSecret": "VALUE" } ] }""")]
    [InlineData(Settings, """{ "ClientSecret": "VALUE", "Broken" }""")]
    // A part of a value: the rest of it is no secret.
    [InlineData(Settings, """{ "Query": "grant_type=client_credentials&client_id=orders&client_secret=VALUE" }""")]
    // Files of which nobody knows what else would set the entry.
    [InlineData("/0/secrets.json", """{ "ClientSecret": "VALUE" }""")]
    [InlineData("/0/local.settings.json", """{ "ClientSecret": "VALUE" }""")]
    [InlineData("/0/myappsettings.json", """{ "ClientSecret": "VALUE" }""")]
    [InlineData("/0/appsettings.yml", "ClientSecret: VALUE")]
    public async Task WhatIsNoEntryOfSettings_IsOfferedNothing(string path, string content) =>
        Assert.Empty((await OfferedAsync<ClientSecretFixer>(path, SourceText.From(Written(content, "\n")))).Actions);

    [Theory]
    [InlineData("/0/appsettings.Development.json")]
    [InlineData("/0/AppSettings.JSON")]
    public async Task SettingsOfAnEnvironment_AreSettings(string path) =>
        Assert.NotEmpty((await OfferedAsync<ClientSecretFixer>(path, SourceText.From(Written("""{ "ClientSecret": "VALUE" }""", "\n")))).Actions);

    [Fact]
    public async Task ByteOrderMark_Stays()
    {
        var content = Written("""{ "ClientSecret": "VALUE" }""", "\n");
        var encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: true);
        using var bytes = new MemoryStream([.. encoding.GetPreamble(), .. encoding.GetBytes(content)]);
        using var workspace = new AdhocWorkspace();
        var file = workspace.AddProject("Orders", LanguageNames.CSharp).AddAdditionalDocument("appsettings.json", SourceText.From(bytes), filePath: Settings);
        var place = new TextSpan(content.IndexOf(Secret, StringComparison.Ordinal), Secret.Length);
        var finding = Diagnostic.Create(new CredentialFlowAnalyzer().SupportedDiagnostics.Single(rule => rule.Id == RuleIds.HardCodedClientSecret), Location.Create(Settings, place, default));

        var removal = await EntryRemoval.OfferAsync(file, finding, string.Empty, default);
        var changed = (await removal!.GetOperationsAsync(default)).OfType<ApplyChangesOperation>().Single().ChangedSolution.GetAdditionalDocument(file.Id)!;
        var text = await changed.GetTextAsync();
        Assert.Equal("{ }", text.ToString());
        Assert.Equal(encoding.GetPreamble(), text.Encoding!.GetPreamble());
    }

    [Fact]
    public async Task Offer_IsTheRemovalAndThePage()
    {
        var offered = await OfferedAsync<ClientSecretFixer>(Settings, SourceText.From(Written("""{ "Orders": { "ClientSecret": "VALUE" } }""", "\n")));

        Assert.Equal(["Remove the entry (rotate it afterwards)", "Read how to have no secret at all"], offered.Actions.Select(action => action.Action.Title));
    }

    [Fact]
    public async Task OtherSecrets_AreRemovedAsWell()
    {
        Assert.Equal("{ }", await RemovedAsync<PasswordFixer>("""{ "Password": "VALUE" }"""));
        Assert.Equal("{ }", await RemovedAsync<TokenFixer>("""{ "AccessToken": "VALUE" }"""));
        Assert.Equal("{ }", await RemovedAsync<KeyFixer>("""{ "SigningKey": "VALUE" }"""));
    }

    [Fact]
    public void Providers_SayThatTheyTakeAdditionalFiles()
    {
        // A fill-in text is what one expects in settings: SG1007 is about code alone.
        var providers = typeof(SecretFixer).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(SecretFixer)) && type != typeof(PlaceholderFixer)).ToList();

        Assert.NotEmpty(providers);
        foreach (var provider in providers)
            Assert.Equal([nameof(TextDocumentKind.Document), nameof(TextDocumentKind.AdditionalDocument)], provider.GetCustomAttribute<ExportCodeFixProviderAttribute>()!.DocumentKinds);
    }

    [Fact]
    public async Task Titles_HoldNoValue()
    {
        var plants = TextPlants.All.Where(plant => plant.Path.EndsWith(".json", StringComparison.Ordinal) && plant.FileLength == 0).ToList();
        var titles = new List<string>();
        foreach (var plant in plants)
            titles.AddRange((await OfferedAsync<ClientSecretFixer>("/0/appsettings.json", SourceText.From(plant.Text))).Actions.Select(action => action.Action.Title));

        Assert.NotEmpty(titles);
        new LeakSearch(plants.Select(plant => plant.Value)).AssertClean(string.Join("\n", titles), "The light bulb");
    }

    private static string Written(string text, string newLine) =>
        text.Replace("|", newLine, StringComparison.Ordinal).Replace("VALUE", Secret, StringComparison.Ordinal);

    private static async Task<string> RemovedAsync<TFixer>(string content)
        where TFixer : CodeFixProvider, new() =>
        await (await OfferedAsync<TFixer>(Settings, SourceText.From(Written(content, "\n")))).Actions[0].AfterAsync();

    private static async Task<IReadOnlyList<OfferedAction>> RemovalsAsync(string content) =>
        [.. (await OfferedAsync<ClientSecretFixer>(Settings, SourceText.From(content))).Actions.Where(action => action.Action.EquivalenceKey == EntryRemoval.Key)];

    private static async Task<OfferedFixes<TFixer>> OfferedAsync<TFixer>(string path, SourceText content)
        where TFixer : CodeFixProvider, new()
    {
        var test = new OfferedFixes<TFixer>();
        test.TestState.Sources.Add("class C;");
        test.TestState.AdditionalFiles.Add((path, content));
        await test.RunAsync();
        return test;
    }
}
