using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Testing;
using Microsoft.CodeAnalysis.Text;
using SecretGuard.Analyzers;
using SecretGuard.Cli.Fixing;

namespace SecretGuard.Fuzzing.Sources;

/// <summary>
/// Some sources in one project: the analyzers do not fail, find the same in whatever order and on however many threads, and every action that is
/// offered for a finding can be taken.
/// </summary>
internal static class SourceCheck
{
    // Of a rule in a reading: the check whether a change compiles takes most of the time. FixStress takes all actions there are.
    private const int MostFixed = 2;

    /// <exception cref="BrokenPromiseException">Something of this is not so.</exception>
    public static async Task<SourceCounts> ReadAsync(IReadOnlyList<FuzzText> sources, LanguageVersion version)
    {
        using var workspace = new AdhocWorkspace();
        var project = ProjectOf(workspace, sources, version);
        var found = await FindingsAsync(project, isConcurrent: false);
        var reversed = ProjectOf(workspace, [.. sources.Reverse()], version);
        var (one, other) = (Told(found), Told(await FindingsAsync(reversed, isConcurrent: true)));
        Must.BeSame(one, other, "Other findings in another order and on other threads: " + string.Join(" | ", one.Except(other).Select(line => "- " + line).Concat(other.Except(one).Select(line => "+ " + line))));
        var actions = 0;
        foreach (var finding in found.GroupBy(finding => finding.Id).SelectMany(same => same.Take(MostFixed))) actions += await TakeAsync(project, finding);
        return new SourceCounts(sources.Count, 2, found.Length, actions);
    }

    /// <summary>Reads once, without actions: what differs between versions of the language is what the compiler hands out.</summary>
    /// <exception cref="BrokenPromiseException">An analyzer failed, or a finding stands outside its source.</exception>
    public static async Task<SourceCounts> AnalyseAsync(IReadOnlyList<FuzzText> sources, LanguageVersion version)
    {
        using var workspace = new AdhocWorkspace();
        var found = await FindingsAsync(ProjectOf(workspace, sources, version), isConcurrent: false);
        return new SourceCounts(sources.Count, 1, found.Length, 0);
    }

    private static Project ProjectOf(AdhocWorkspace workspace, IReadOnlyList<FuzzText> sources, LanguageVersion version)
    {
        var info = ProjectInfo.Create(ProjectId.CreateNewId(), VersionStamp.Default, "Sources", "Sources", LanguageNames.CSharp, filePath: "/Sources.csproj")
            .WithCompilationOptions(new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, allowUnsafe: true))
            .WithParseOptions(new CSharpParseOptions(version))
            .WithMetadataReferences(ReferenceAssemblies.Net.AspNet100.All);
        var solution = workspace.CurrentSolution.AddProject(info);
        foreach (var source in sources) solution = solution.AddDocument(DocumentId.CreateNewId(info.Id), source.Name, SourceText.From(source.Text), filePath: source.Name);
        return solution.GetProject(info.Id)!;
    }

    private static async Task<ImmutableArray<Diagnostic>> FindingsAsync(Project project, bool isConcurrent)
    {
        var options = new CompilationWithAnalyzersOptions(new AnalyzerOptions([]), null, isConcurrent, logAnalyzerExecutionTime: false);
        var found = await (await project.GetCompilationAsync())!.WithAnalyzers([new CredentialFlowAnalyzer()], options).GetAnalyzerDiagnosticsAsync();
        foreach (var diagnostic in found)
        {
            Must.Hold(diagnostic.Id != "AD0001", diagnostic.GetMessage(CultureInfo.InvariantCulture));
            Must.Hold(diagnostic.Location.SourceTree is { } tree && diagnostic.Location.SourceSpan.End <= tree.Length, "A diagnostic stands outside its source");
        }

        return found;
    }

    private static IReadOnlyList<string> Told(IEnumerable<Diagnostic> findings) =>
        [.. findings.Where(finding => !IsTopLevel(finding)).Select(finding => $"{finding.Id} {finding.Location.SourceTree!.FilePath} {finding.Location.SourceSpan} {finding.Severity} {finding.GetMessage(CultureInfo.InvariantCulture)}").Order(StringComparer.Ordinal)];

    // Broken sources have statements outside of types, each for itself; of several such programs the compiler hands out one or all, as its threads come.
    private static bool IsTopLevel(Diagnostic finding) =>
        finding.Location.SourceTree!.GetRoot().FindToken(finding.Location.SourceSpan.Start).Parent?.FirstAncestorOrSelf<GlobalStatementSyntax>() is not null;

    private static async Task<int> TakeAsync(Project project, Diagnostic finding)
    {
        if (!SolutionFixer.Providers.TryGetValue(finding.Id, out var provider)) return 0;
        var actions = new List<CodeAction>();
        await provider.RegisterCodeFixesAsync(new CodeFixContext(project.GetDocument(finding.Location.SourceTree)!, finding, (action, _) => actions.Add(action), default));
        foreach (var action in actions)
            foreach (var operation in (await action.GetOperationsAsync(default)).OfType<ApplyChangesOperation>())
                Must.Hold(operation.ChangedSolution.GetChanges(project.Solution).GetProjectChanges().Any(), "An action changes nothing");
        return actions.Count;
    }
}
