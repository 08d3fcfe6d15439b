using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Testing;
using SecretGuard.Findings;
using SecretGuard.Policy;
using SecretGuard.Rules;
using SecretGuard.Testing.Documents;

namespace SecretGuard.Analyzers.Tests.Corpus;

/// <summary>The public corpus compiles, its table fits its marks, and SecretGuard finds what the table expects, but for the known misses.</summary>
public class CorpusTests
{
    private static readonly Dictionary<string, string> CategoryOf = new()
    {
        [RuleIds.HardCodedClientSecret] = "client-secret",
        [RuleIds.HardCodedToken] = "token",
        [RuleIds.HardCodedKey] = "key",
        [RuleIds.EmbeddedCredentials] = "embedded-credentials",
        [RuleIds.HardCodedPassword] = "password",
        [RuleIds.VendorCredential] = "vendor-format",
        [RuleIds.PlaceholderForSecret] = "placeholder",
        [RuleIds.PlainHttpTokenEndpoint] = "http-token-endpoint",
        [RuleIds.PlainHttpAuthority] = "http-authority",
        [RuleIds.HttpsRequirementOff] = "https-off",
        [RuleIds.CertificateValidationOff] = "certificate-off",
        [RuleIds.CredentialInQuery] = "query",
        [RuleIds.TokenOverPlainHttp] = "http-api",
        [RuleIds.ScopeGrantsEverything] = "scope-all",
        [RuleIds.ScopeBroaderThanNeeded] = "scope-broad",
        [RuleIds.UserScopeInMachineGrant] = "scope-user",
        [RuleIds.SecretInLog] = "log",
        [RuleIds.PasswordGrantUsed] = "password-grant",
        [RuleIds.ImplicitGrantUsed] = "implicit-grant",
        [RuleIds.ClientTooPowerful] = "powerful-client",
        [RuleIds.SecretInPublicClient] = "public-client",
        [RuleIds.TokenValidationOff] = "validation-off",
        [RuleIds.PkceOff] = "pkce-off",
        [RuleIds.PiiLoggingOn] = "pii-logging",
    };

    private static readonly string[] Files = [.. Directory.GetFiles(Path.Combine(CorpusRow.Folder, "cases"), "*", SearchOption.AllDirectories)
        .Select(file => Path.GetRelativePath(CorpusRow.Folder, file).Replace('\\', '/')).Order(StringComparer.Ordinal)];

    private static readonly (CorpusRow Row, string Word, string Note)[] Expectations = [.. CorpusRow.ReadAll("expectations.csv")];

    [Fact]
    public void Cases_Compile() => Problems.AssertNone(Compile().GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).Select(diagnostic => diagnostic.ToString()));

    [Fact]
    public void Corpus_HasItsSize()
    {
        Assert.True(Expectations.Length >= 500, $"{Expectations.Length} lines");
        Assert.All(Expectations, one => Assert.True(one.Word is "yes" or "no" && one.Note.Length > 0 && CategoryOf.ContainsValue(one.Row.Category), one.Row.ToString()));
        Assert.Empty(Files.Except(Expectations.Select(one => one.Row.File)));
    }

    // C# shows its marks, so that a reader need not look lines up.
    [Fact]
    public void Marks_FitTheTable()
    {
        var marks = Files.Where(IsCode).SelectMany(file => File.ReadLines(PathOf(file)).Select((text, index) => (file, index + 1, MarkOf(text)))).Where(mark => mark.Item3.Length > 0);
        var rows = Expectations.Where(one => IsCode(one.Row.File)).Select(one => (one.Row.File, one.Row.Line, one.Word)).Distinct();

        Assert.Equal(rows.Order(), marks.Order());
    }

    [Fact]
    public async Task Findings_AreThoseExpected()
    {
        var found = (await FoundInCodeAsync()).Concat(Files.Where(file => !IsCode(file)).SelectMany(FoundInText)).ToHashSet();
        var expected = Expectations.Where(one => one.Word == "yes").Select(one => one.Row).ToHashSet();
        var known = CorpusRow.ReadAll("known-misses.csv").ToLookup(one => one.Word, one => one.Row);

        Problems.AssertNone(
        [
            .. Said("is missed", expected.Except(found).Except(known["missed"])),
            .. Said("is reported and should not be", found.Except(expected).Except(known["wrong"])),
            .. Said("stands among the known misses and is found", known["missed"].Intersect(found)),
            .. Said("stands among the known misses and is silent", known["wrong"].Except(found)),
        ]);
    }

    // By itself, since a slot that knows a value keeps its form from being told.
    [Fact]
    public void Values_HaveNoVendorsForm() => Problems.AssertNone(Files.SelectMany(file => Regex.Matches(File.ReadAllText(PathOf(file)), @"[\w~.+/=-]{16,}")
        .Where(word => TextScanner.Scan(new SecretGuard.Text.TextDocument("notes.txt", word.Value), ScanSettings.Default).Any(finding => finding.Rule.Id == RuleIds.VendorCredential))
        .Select(word => $"{file} at {word.Index}")));

    private static IEnumerable<string> Said(string what, IEnumerable<CorpusRow> rows) => rows.Select(row => $"{row} {what}").Order(StringComparer.Ordinal);

    private static async Task<IEnumerable<CorpusRow>> FoundInCodeAsync()
    {
        var diagnostics = await Compiled.DiagnosticsAsync(Compile());
        return diagnostics.Select(diagnostic => new CorpusRow(
            diagnostic.Location.SourceTree!.FilePath, diagnostic.Location.GetLineSpan().StartLinePosition.Line + 1, CategoryOf[diagnostic.Id]));
    }

    private static IEnumerable<CorpusRow> FoundInText(string file) =>
        TextScanner.Scan(new SecretGuard.Text.TextDocument(file["cases/Text/".Length..], File.ReadAllText(PathOf(file))), ScanSettings.Default)
            .Select(finding => new CorpusRow(file, finding.Start.Line, CategoryOf[finding.Rule.Id]));

    private static CSharpCompilation Compile()
    {
        var options = new CSharpParseOptions(LanguageVersion.Latest);
        var trees = Files.Where(IsCode).Append("Shared.cs").Select(file => CSharpSyntaxTree.ParseText(File.ReadAllText(PathOf(file)), options, file));
        return CSharpCompilation.Create("Corpus", trees, ReferenceAssemblies.Net.AspNet100.All, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
    }

    private static string MarkOf(string line) => line.EndsWith(" // +", StringComparison.Ordinal) ? "yes" : line.EndsWith(" // -", StringComparison.Ordinal) ? "no" : "";

    private static bool IsCode(string file) => file.EndsWith(".cs", StringComparison.Ordinal);

    private static string PathOf(string file) => Path.Combine(CorpusRow.Folder, file);
}
