using System.Collections.Generic;

namespace Microsoft.CodeAnalysis.Testing;

/// <summary>The project a test runs on, with the diagnostics expected in it.</summary>
public sealed class SolutionState
{
    public SourceFileList Sources { get; } = new("Test", "cs");

    public SourceFileList AdditionalFiles { get; } = new("Additional", "txt");

    public SourceFileList AnalyzerConfigFiles { get; } = new("Config", "editorconfig");

    public List<MetadataReference> AdditionalReferences { get; } = new();

    /// <summary>Those that markup does not express.</summary>
    public List<DiagnosticResult> ExpectedDiagnostics { get; } = new();

    public OutputKind? OutputKind { get; set; }

    /// <summary>Takes over what the other state has and this one leaves open.</summary>
    internal SolutionState WithInherited(SolutionState other)
    {
        var result = new SolutionState { OutputKind = OutputKind ?? other.OutputKind };
        result.Sources.AddRange(Sources.Count > 0 ? Sources : other.Sources);
        result.AdditionalFiles.AddRange(AdditionalFiles.Count > 0 ? AdditionalFiles : other.AdditionalFiles);
        result.AnalyzerConfigFiles.AddRange(AnalyzerConfigFiles.Count > 0 ? AnalyzerConfigFiles : other.AnalyzerConfigFiles);
        result.AdditionalReferences.AddRange(AdditionalReferences.Count > 0 ? AdditionalReferences : other.AdditionalReferences);
        result.ExpectedDiagnostics.AddRange(ExpectedDiagnostics);
        return result;
    }
}
