using System;
using System.Collections.Generic;
using System.Linq;
using SecretGuard.Scanning.Locking;

namespace SecretGuard.Cli.Gating;

/// <summary>Whether the targets and tasks that run are the package's own: of several with one name MSBuild takes the last target and the first task.</summary>
internal sealed class TargetJudge(EvaluatedProject project, GuardPackage? package)
{
    // Where a package brings a compiler of its own.
    private const string CompilerPackage = "microsoft.net.compilers.toolset";

    private static readonly string[] Foundations = ["BuildOnlySettings", "ResolvePackageAssets", "CoreCompile"];

    public IEnumerable<Weakening> Weakenings()
    {
        foreach (var place in ForeignTargets())
            yield return new Weakening("A target of this name takes the place of one of the gate's. Take it out, or give it a name of its own.", place.File, place.Start);

        foreach (var place in Foundations.Select(name => project.Targets.GetValueOrDefault(name)).OfType<Place>().Where(IsForeign))
            yield return new Weakening("A target of this name takes the place of one of the SDK's, on which the gate stands. Take it out, or give it a name of its own.", place.File, place.Start);

        foreach (var (_, place) in project.Tasks.Where(task => package?.Owns(task.Place.File) != true))
            yield return new Weakening("A task of this name takes the place of one of the gate's. Take it out, or give it a name of its own.", place.File, place.Start);
    }

    private bool IsForeign(Place place) => project.Files.Contains(place.File) && !place.File.Contains(CompilerPackage, StringComparison.OrdinalIgnoreCase);

    private IEnumerable<Place> ForeignTargets() =>
        package is null ? [] : package.Targets.Select(name => project.Targets.GetValueOrDefault(name)).OfType<Place>().Where(place => place.File != package.TargetsFile);
}
