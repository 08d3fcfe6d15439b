using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis.CSharp;

namespace Microsoft.CodeAnalysis.Testing;

/// <summary>Makes the project that a state describes.</summary>
internal static class TestProject
{
    public static (Project Project, IReadOnlyList<DiagnosticResult> Expected) Create(SolutionState state, ReferenceAssemblies references)
    {
        var workspace = new AdhocWorkspace();
        var id = ProjectId.CreateNewId();
        var expected = new List<DiagnosticResult>(state.ExpectedDiagnostics);
        var info = ProjectInfo.Create(id, VersionStamp.Default, "TestProject", "TestProject", LanguageNames.CSharp, filePath: "/0/TestProject.csproj")
            .WithCompilationOptions(new CSharpCompilationOptions(state.OutputKind ?? OutputKind.DynamicallyLinkedLibrary, allowUnsafe: true))
            .WithParseOptions(new CSharpParseOptions(LanguageVersion.Latest, DocumentationMode.Diagnose))
            .WithMetadataReferences(references.All.Concat(state.AdditionalReferences));
        var solution = workspace.CurrentSolution.AddProject(info);
        foreach (var (path, content) in state.Sources)
        {
            var (text, marked) = MarkupText.Parse(path, content.ToString());
            expected.AddRange(marked);
            solution = solution.AddDocument(DocumentId.CreateNewId(id, path), NameOf(path), text, filePath: path);
        }

        foreach (var (path, content) in state.AdditionalFiles)
        {
            var (text, marked) = MarkupText.Parse(path, content.ToString());
            expected.AddRange(marked);
            solution = solution.AddAdditionalDocument(DocumentId.CreateNewId(id, path), NameOf(path), text, filePath: path);
        }

        foreach (var (path, content) in state.AnalyzerConfigFiles)
            solution = solution.AddAnalyzerConfigDocument(DocumentId.CreateNewId(id, path), NameOf(path), content, filePath: path);
        return (solution.GetProject(id)!, expected);
    }

    private static string NameOf(string path) => path.Substring(path.LastIndexOf('/') + 1);
}
