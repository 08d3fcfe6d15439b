using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using SecretGuard.Findings;
using SecretGuard.Policy;
using SecretGuard.Rules;
using SecretGuard.Testing;

namespace SecretGuard.Analyzers.Tests.Docs;

/// <summary>What a rule's page calls bad is reported, and what it calls good is not.</summary>
public class RulePageTests
{
    private static readonly (string Language, string Name)[] TextFiles = [("json", "appsettings.json"), ("http", "orders.http"), ("yaml", "orders.yaml")];

    public static TheoryData<string> Rules => [.. RuleCatalog.All.Where(rule => rule.Cwe > 0).Select(rule => rule.Id)];

    [Theory]
    [MemberData(nameof(Rules))]
    public async Task BadExamples_AreReported(string id)
    {
        Assert.NotEmpty(Blocks(id, "Bad", "csharp").Concat(Blocks(id, "Bad", "json")));
        foreach (var code in Blocks(id, "Bad", "csharp"))
        {
            var reported = await DiagnosticsAsync(id, code);
            Assert.NotEmpty(reported);
            Assert.All(reported, diagnostic => Assert.Equal(id, diagnostic.Id));
        }

        foreach (var (file, text) in Texts(id, "Bad")) Assert.Contains(Scan(id, file, text), finding => finding.Rule.Id == id);
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public async Task GoodExamples_AreNot(string id)
    {
        Assert.NotEmpty(Blocks(id, "Good", "csharp").Concat(Blocks(id, "Good", "json")));
        foreach (var code in Blocks(id, "Good", "csharp")) Assert.Empty(await DiagnosticsAsync(id, code));
        foreach (var (file, text) in Texts(id, "Good")) Assert.Empty(Scan(id, file, text));
    }

    private static IEnumerable<string> Blocks(string id, string section, string language)
    {
        var page = File.ReadAllText(Path.Combine(Repository.Root, "docs", "rules", id + ".md"));
        var start = page.IndexOf($"\n## {section}\n", StringComparison.Ordinal);
        var end = page.IndexOf("\n## ", start + 1, StringComparison.Ordinal);
        return Regex.Matches(page[start..end], $"```{language}\n(.*?)```", RegexOptions.Singleline).Select(match => WithVendorsKey(match.Groups[1].Value)).ToList();
    }

    private static IEnumerable<(string File, string Text)> Texts(string id, string section) =>
        TextFiles.SelectMany(file => Blocks(id, section, file.Language).Select(text => (file.Name, text)));

    // No page holds a value of a vendor's form.
    private static string WithVendorsKey(string example) => example.Replace("STRIPE_SECRET_KEY", "sk_" + "live_" + GeneratedValues.Opaque(24), StringComparison.Ordinal);

    private static Task<IReadOnlyList<Diagnostic>> DiagnosticsAsync(string id, string code) =>
        Compiled.DiagnosticsAsync([("/src/Example.cs", code)], string.Concat(OptionsOf(id).Select(option => $"{option.Key} = {option.Value}\n")), enabled: id);

    private static IReadOnlyList<Finding> Scan(string id, string file, string text) =>
        TextScanner.Scan(new SecretGuard.Text.TextDocument(file, text), UserSettings.Apply(ScanSettings.Default.At(new DateTime(2027, 1, 2)), key => OptionsOf(id).GetValueOrDefault(key)));

    // Rules that speak where a team asked them to.
    private static Dictionary<string, string> OptionsOf(string id) => id switch
    {
        RuleIds.ScopeNotAllowed => new() { ["secretguard.allowed_scopes"] = "orders.read" },
        RuleIds.SharedSecretClient => new() { ["secretguard.SG5006.severity"] = "warning" },
        RuleIds.SecretTooOld => new() { ["secretguard.max_secret_age_days"] = "90" },
        _ => [],
    };
}
