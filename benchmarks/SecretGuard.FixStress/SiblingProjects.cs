using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;

namespace SecretGuard.FixStress;

/// <summary>The projects of a checkout, each compiled together with those it refers to, and those that they refer to.</summary>
internal sealed class SiblingProjects(IReadOnlyList<CorpusProject> projects)
{
    // Of several project files in a folder, one has all its sources: it stands for the others.
    private readonly Dictionary<string, CorpusProject> _projects = projects.ToDictionary(project => project.Folder, StringComparer.Ordinal);

    // What a project refers to, and the project itself in the end.
    private readonly Dictionary<CorpusProject, IReadOnlyList<CompilationReference>> _compiled = [];

    public async Task<Compilation> CompilationOfAsync(CorpusProject project) => (await CompiledAsync(project))[^1].Compilation;

    private async Task<IReadOnlyList<CompilationReference>> CompiledAsync(CorpusProject project)
    {
        if (_compiled.TryGetValue(project, out var known)) return known;
        // In a circle, the project that closes it goes without.
        _compiled[project] = [];
        var siblings = new List<CompilationReference>();
        foreach (var folder in project.ReferencedFolders)
            if (_projects.TryGetValue(folder, out var sibling)) siblings.AddRange(await CompiledAsync(sibling));

        var references = siblings.Distinct().ToList();
        var compilation = (await project.Load().GetCompilationAsync())!.AddReferences(references);
        return _compiled[project] = [.. references, compilation.ToMetadataReference()];
    }
}
