using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.MSBuild;

namespace SecretGuard.Cli.Solutions;

/// <summary>A solution as MSBuild evaluates it, in a process of its own.</summary>
internal sealed class OpenedSolution : IDisposable
{
    private readonly MSBuildWorkspace _workspace;

    private OpenedSolution(MSBuildWorkspace workspace) => _workspace = workspace;

    public Solution Solution => _workspace.CurrentSolution;

    /// <exception cref="CommandFailure">It cannot be opened, or holds no C#.</exception>
    public static async Task<OpenedSolution> OpenAsync(SolutionFile target, CancellationToken cancellation)
    {
        var workspace = MSBuildWorkspace.Create();
        try
        {
            if (target.IsSolution) await workspace.OpenSolutionAsync(target.FullPath, cancellationToken: cancellation);
            else await workspace.OpenProjectAsync(target.FullPath, cancellationToken: cancellation);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            workspace.Dispose();
            throw new CommandFailure("MSBuild cannot open it. Build it first, so that its packages are restored, and see what it says.");
        }

        if (workspace.CurrentSolution.Projects.Any(project => project.Language == LanguageNames.CSharp && project.HasDocuments)) return new OpenedSolution(workspace);
        workspace.Dispose();
        throw new CommandFailure("No C# project could be loaded from it. Build it first, so that its packages are restored.");
    }

    /// <summary>Says which projects lack what they refer to, as before a restore: there names decide, and fixes may miss a using.</summary>
    public async Task WarnAsync(CancellationToken cancellation)
    {
        var lacking = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var project in Solution.Projects.Where(project => project.Language == LanguageNames.CSharp))
            if (await project.GetCompilationAsync(cancellation) is { } compilation && compilation.GetDeclarationDiagnostics(cancellation).Any(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error))
                lacking.Add(project.Name);

        if (lacking.Count > 0) Application.Say($"Not complete here: {string.Join(", ", lacking)}. Build first, so that types of packages and generated sources are known.");
    }

    /// <summary>Writes the changed documents.</summary>
    /// <exception cref="CommandFailure">One cannot be written.</exception>
    public void Write(Solution changed)
    {
        if (!_workspace.TryApplyChanges(changed)) throw new CommandFailure("The changed sources cannot be written. Grant the right to write to them.");
    }

    public void Dispose() => _workspace.Dispose();
}
