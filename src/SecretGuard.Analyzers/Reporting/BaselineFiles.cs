using System.IO;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using SecretGuard.Findings;

namespace SecretGuard.Analyzers.Reporting;

/// <summary>Finds the baseline among the additional files. That one is invalid is the build's to tell; it hides nothing then.</summary>
internal static class BaselineFiles
{
    /// <summary>Reads a baseline once for as long as its text stays the same.</summary>
    public static readonly SourceTextValueProvider<Baseline> Parsed =
        new(text => BaselineReader.Read(text.ToString(), out _) ?? Baseline.Empty);

    /// <summary>The text of the baseline; null when there is none, or when it is being written and everything counts as found.</summary>
    public static SourceText? TextIn(AnalyzerOptions options, CancellationToken cancellation)
    {
        var global = options.AnalyzerConfigOptionsProvider.GlobalOptions;
        if (global.TryGetValue("secretguard_write_baseline", out var writes) && writes == "true") return null;
        return options.AdditionalFiles.FirstOrDefault(IsBaseline)?.GetText(cancellation);
    }

    public static bool IsBaseline(AdditionalText file) =>
        string.Equals(Path.GetFileName(file.Path), Baseline.FileName, System.StringComparison.OrdinalIgnoreCase);
}
