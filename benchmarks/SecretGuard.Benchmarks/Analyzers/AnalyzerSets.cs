using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using SecretGuard.Analyzers;
using SecretGuard.CorpusScore;

namespace SecretGuard.Benchmarks.Analyzers;

/// <summary>What is measured side by side.</summary>
internal static class AnalyzerSets
{
    private const string OwnFamily = "SG1";
    private const string SdkName = "NetAnalyzers";
    private const string SonarRules = "SonarAnalyzer.CSharp 9.32's S2068 S4830 S5332 S6418";

    private static readonly string[] NearestOfSonar = ["S2068", "S4830", "S5332", "S6418"];

    /// <summary>SecretGuard, with all rules and with one family.</summary>
    public static IReadOnlyList<AnalyzerSet> OwnSets { get; } =
    [
        OwnWith("SecretGuard", _ => false),
        OwnWith("SecretGuard's SG1 rules", rule => !rule.Id.StartsWith(OwnFamily, StringComparison.Ordinal)),
    ];

    public static IReadOnlyList<AnalyzerSet> Others { get; } = [.. Peers.Analyzers.Select(peer => OfPeer(peer.Key, peer.Value))];

    /// <summary>What runs in every build.</summary>
    public static AnalyzerSet Sdk { get; } = Others.Single(set => set.Name.StartsWith(SdkName, StringComparison.Ordinal));

    public static IReadOnlyList<AnalyzerSet> All { get; } = [.. OwnSets, .. Others];

    private static AnalyzerSet OwnWith(string name, Func<DiagnosticDescriptor, bool> isOff)
    {
        ImmutableArray<DiagnosticAnalyzer> analyzers = [new CredentialFlowAnalyzer()];
        return new(name, analyzers, RulesOf(analyzers).Where(isOff).ToDictionary(rule => rule.Id, _ => ReportDiagnostic.Suppress), []);
    }

    private static AnalyzerSet OfPeer(string name, string folder) =>
        name.StartsWith("Sonar", StringComparison.Ordinal) ? OfSonar(folder)
        : name.StartsWith(SdkName, StringComparison.Ordinal) ? OfSdk(name, folder)
        : new(name, PeerAnalyzers.Load(folder, _ => true), ImmutableDictionary<string, ReportDiagnostic>.Empty, []);

    // They are hotspots, which run only where they are asked for.
    private static AnalyzerSet OfSonar(string folder) => new(
        SonarRules,
        PeerAnalyzers.Load(folder, rule => NearestOfSonar.Contains(rule.Id)),
        NearestOfSonar.ToDictionary(rule => rule, _ => ReportDiagnostic.Warn),
        PeerAnalyzers.SonarFiles(words: ""));

    // As a build runs them: hidden rules are passed over.
    private static AnalyzerSet OfSdk(string name, string folder)
    {
        var analyzers = PeerAnalyzers.Load(folder, _ => true);
        var configured = SdkDefaults.Read(Directory.GetFiles(folder, "analysislevel_10_default.globalconfig", SearchOption.AllDirectories).Single());
        return new(name, analyzers, RulesOf(analyzers).DistinctBy(rule => rule.Id).ToDictionary(rule => rule.Id, rule => SeverityOf(rule, configured)), []);
    }

    private static ReportDiagnostic SeverityOf(DiagnosticDescriptor rule, IReadOnlyDictionary<string, ReportDiagnostic> configured)
    {
        var severity = configured.TryGetValue(rule.Id, out var set) ? set : rule.GetEffectiveSeverity(new Microsoft.CodeAnalysis.CSharp.CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        return severity == ReportDiagnostic.Hidden ? ReportDiagnostic.Suppress : severity;
    }

    private static IEnumerable<DiagnosticDescriptor> RulesOf(IEnumerable<DiagnosticAnalyzer> analyzers) => analyzers.SelectMany(analyzer => analyzer.SupportedDiagnostics);
}
