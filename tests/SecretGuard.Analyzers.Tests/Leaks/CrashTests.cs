using System;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using SecretGuard.Testing.Leaks;

namespace SecretGuard.Analyzers.Tests.Leaks;

/// <summary>
/// What the analyzers ask the compiler for fails with all values in hand. The compiler turns that into AD0001, which names what was being looked at.
/// </summary>
public sealed class CrashTests
{
    private static readonly LeakSearch Search = new(CodePlants.All.Select(plant => plant.Value).Concat(TextPlants.All.Select(plant => plant.Value)));

    private static string[] Sources => [.. CodePlants.All.SelectMany(plant => plant.Files).Select(file => file.Code)];

    [Fact]
    public Task OptionsThatFail_AreAD0001WithoutValues() => AssertCrashIsCleanAsync(new AnalyzerOptions([], new FailingOptions()));

    [Fact]
    public Task TextFileThatFails_IsAD0001WithoutValues() => AssertCrashIsCleanAsync(new AnalyzerOptions([new FailingText()]));

    private static async Task AssertCrashIsCleanAsync(AnalyzerOptions options)
    {
        var diagnostics = await Compiled.DiagnosticsAsync(options, Sources);

        Assert.Contains(diagnostics, diagnostic => diagnostic.Id == "AD0001" && diagnostic.GetMessage(CultureInfo.InvariantCulture).Contains("injected", StringComparison.Ordinal));
        var words = string.Join("\n", diagnostics.Select(diagnostic => $"{diagnostic} {diagnostic.Descriptor.Description}"));
        // The compiler names the member that was looked at, which some plants call after the value.
        Search.AssertClean(Regex.Replace(words, @"ISymbol: \S+", "ISymbol"), "The compiler's host");
    }

    private sealed class FailingText : AdditionalText
    {
        public override string Path => "/src/appsettings.json";

        public override SourceText? GetText(CancellationToken cancellationToken = default) => throw new IOException("injected");
    }

    private sealed class FailingOptions : AnalyzerConfigOptionsProvider
    {
        public override AnalyzerConfigOptions GlobalOptions { get; } = new GlobalConfig("").GlobalOptions;

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => new FailingKeys();

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => new FailingKeys();
    }

    // The compiler asks for keys of its own.
    private sealed class FailingKeys : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value)
        {
            value = null;
            return key.StartsWith("secretguard", StringComparison.Ordinal) ? throw new InvalidOperationException("injected") : false;
        }
    }
}
