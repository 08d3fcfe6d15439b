using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using SecretGuard.FixStress;

namespace SecretGuard.Benchmarks.Analyzers;

/// <summary>A project whose files have been read.</summary>
internal sealed class ProjectSources
{
    private readonly Project _project;
    private readonly (string Path, SourceText Text)[] _texts;

    private ProjectSources(Project project, (string Path, SourceText Text)[] texts)
    {
        _project = project;
        _texts = texts;
    }

    // Beside them stand the usings that the SDK would write.
    public int Files => _texts.Length - 1;

    public static async Task<ProjectSources> LoadAsync(CorpusProject project)
    {
        var loaded = project.Load();
        return new(loaded, await Task.WhenAll(loaded.Documents.Select(async document => (document.FilePath!, await document.GetTextAsync()))));
    }

    /// <summary>Parses, and binds every member.</summary>
    /// <param name="isConcurrent">On one thread, or on as many as there are cores.</param>
    public CSharpCompilation Compile(bool isConcurrent)
    {
        var parsing = (CSharpParseOptions)_project.ParseOptions!;
        var options = ((CSharpCompilationOptions)_project.CompilationOptions!).WithConcurrentBuild(isConcurrent);
        var trees = _texts.Select(text => CSharpSyntaxTree.ParseText(text.Text, parsing, text.Path)).ToList();
        var compilation = CSharpCompilation.Create(_project.AssemblyName, trees, _project.MetadataReferences, options);
        _ = compilation.GetDiagnostics();
        return compilation;
    }
}
