using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using SecretGuard.Analyzers.Reporting;
using SecretGuard.Analyzers.Symbols;
using SecretGuard.Analyzers.Values;
using SecretGuard.Findings;
using SecretGuard.Policy;
using SecretGuard.Rules;
using SecretGuard.Text;

namespace SecretGuard.Analyzers;

/// <summary>
/// Finds client secrets, token endpoints and scopes in C# and has the rules of Core judge them. One walk over the operations of each
/// member serves all rules. Text files among the additional files go straight to Core.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class CredentialFlowAnalyzer : DiagnosticAnalyzer
{
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => Descriptors.All;

    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(Start);
    }

    private static void Start(CompilationStartAnalysisContext context)
    {
        var baseline = Baseline.Empty;
        if (BaselineFiles.TextIn(context.Options, context.CancellationToken) is { } text && context.TryGetValue(text, BaselineFiles.Parsed, out var parsed))
            baseline = parsed;
        var settings = AnalysisSettings.Read(context.Options.AnalyzerConfigOptionsProvider, context.Compilation, baseline);
        if (settings.InvalidGate) context.RegisterCompilationEndAction(InvalidGate.Report);
        if (settings.Gate == Gate.Off) return;
        var slots = new SlotIndex(TableFiles.In(context.Options, context.CancellationToken));
        var configured = SettingsFiles.In(context.Options);
        context.RegisterOperationBlockAction(block => Analyze(block, slots, configured, settings));
        context.RegisterSyntaxTreeAction(tree => AnalyzeComments(tree, settings));
        context.RegisterAdditionalFileAction(TableFiles.Report);
        if (settings.BuildScansText) return;
        var list = SuppressionList.Empty;
        if (SuppressionFiles.TextIn(context.Options, settings, context.CancellationToken) is { } lines && context.TryGetValue(lines, SuppressionFiles.Parsed, out var read)) list = read;
        context.RegisterAdditionalFileAction(file => TextFileScan.Analyze(file, settings, list));
        context.RegisterSyntaxTreeAction(tree => AnalyzeSuppressions(tree, settings));
    }

    // What the compiler suppresses a build's task holds to the policy, because it has a day to judge by.
    private static void AnalyzeSuppressions(SyntaxTreeAnalysisContext context, AnalysisSettings settings)
    {
        var text = context.Tree.GetText(context.CancellationToken).ToString();
        if (!CompilerSuppressions.MayStandIn(text)) return;
        foreach (var finding in SuppressionPolicy.JudgeCompiled(new TextDocument(settings.PathOf(context.Tree.FilePath), text), settings.For(context.Tree)))
            context.ReportDiagnostic(TextFileScan.ToDiagnostic(Location.Create(context.Tree, new TextSpan(finding.Range.Start, finding.Range.Length)), finding));
    }

    private static void AnalyzeComments(SyntaxTreeAnalysisContext context, AnalysisSettings settings)
    {
        var content = context.Tree.GetText(context.CancellationToken).ToString();
        var found = CommentScan.Read(content, context.Tree.GetRoot(context.CancellationToken)).ToList();
        if (found.Count == 0) return;
        foreach (var diagnostic in new Report(context.Tree, settings, member: null).Of(found)) context.ReportDiagnostic(diagnostic);
    }

    private static void Analyze(OperationBlockAnalysisContext context, SlotIndex slots, SettingsFiles configured, AnalysisSettings settings)
    {
        var tree = context.OperationBlocks[0].Syntax.SyntaxTree;
        var scan = new BlockScan(slots, configured, CountsSecrets, context.CancellationToken);
        scan.Walk(context.OperationBlocks);
        if (scan.Found.Count == 0) return;
        var shared = new SharedLiterals(slots, configured, context.CancellationToken);
        var own = scan.Found.Where(found => !shared.IsReportedEarlier(found, context.OperationBlocks[0])).ToList();
        foreach (var diagnostic in new Report(tree, settings, context.OwningSymbol).Of(own)) context.ReportDiagnostic(diagnostic);

        bool CountsSecrets() =>
            settings.IsPublicClient || AnalysisSettings.IsAskedFor(RuleIds.SharedSecretClient, tree, context.Compilation, context.CancellationToken);
    }
}
