using System;
using System.Collections.Generic;
using System.Linq;
using SecretGuard.Scanning.Locking;

namespace SecretGuard.Cli.Gating;

/// <summary>Whether a project has the package, all of it, and nothing takes it away again.</summary>
internal sealed class PackageJudge(EvaluatedProject project, GuardPackage? package)
{
    private static readonly string[] References = ["PackageReference", "GlobalPackageReference"];

    private static readonly string[] NeededAssets = ["build", "analyzers"];

    private static readonly string[] Everything = ["*", "**", "**/*", "**/*.*"];

    /// <param name="hasReason">It is told already why the package's files are not imported.</param>
    public IEnumerable<Weakening> Weakenings(bool hasReason)
    {
        var references = project.Items.Where(item => References.Contains(item.Type) && Is(item.Name, GuardPackage.Id)).ToList();
        if (references.Count == 0) return [OfMissing()];
        var found = references.Where(LacksAssets).Select(item => Change?.Place ?? item.Place)
            .Select(place => new Weakening("The package SecretGuard is referenced without its build files or its analyzers. Take IncludeAssets and ExcludeAssets out.", place.File, place.Start))
            .Concat(OfRemovals()).ToList();
        if (package is null && found.Count == 0 && !hasReason) found.Add(new("The package SecretGuard is referenced, and its targets are not imported. Restore the solution; where that does not help, take out what keeps obj/*.nuget.g.targets from being imported.", project.Path));
        if (package is not null) found.AddRange(package.ChangedFiles().Select(file => new Weakening("This file of the package is not the one that was published. Delete the package's folder and restore again.", file)));
        return found.DistinctBy(weakening => (weakening.Path, weakening.Start));
    }

    // What a file does to the reference that another one makes.
    private ItemRemoval? Change => project.Removals.LastOrDefault(removal => References.Contains(removal.Type, StringComparer.OrdinalIgnoreCase) && IsAboutGuard(removal));

    private Weakening OfMissing()
    {
        const string Message = "The package SecretGuard is not referenced. Reference it in Directory.Packages.props (GlobalPackageReference) or in Directory.Build.props: secretguard init --package";
        return Change is { Place: var place } ? new("The package SecretGuard is taken out of the project's references. Leave it in.", place.File, place.Start) : new(Message, project.Path);
    }

    private IEnumerable<Weakening> OfRemovals() =>
        project.Removals.Where(removal => !References.Contains(removal.Type, StringComparer.OrdinalIgnoreCase) && package?.Owns(removal.Place.File) != true && IsAboutGuard(removal))
            .Select(removal => new Weakening($"{TypeOf(removal)} of the gate are taken away from the compiler. Leave them in.", removal.Place.File, removal.Place.Start));

    private static bool LacksAssets(EvaluatedItem item)
    {
        var (excluded, included) = (AssetsOf(item.ExcludedAssets), AssetsOf(item.IncludedAssets));
        return NeededAssets.Append("all").Any(excluded.Contains) || (included.Count > 0 && !included.Contains("all") && !NeededAssets.All(included.Contains));
    }

    private static HashSet<string> AssetsOf(string list) => list.Split([';', ','], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).ToHashSet(StringComparer.OrdinalIgnoreCase);

    // By name, or all there are.
    private static bool IsAboutGuard(ItemRemoval removal) =>
        (removal.What + removal.Condition).Contains(GuardPackage.Id, StringComparison.OrdinalIgnoreCase)
        || (removal.Condition.Trim().Length == 0 && (Everything.Contains(removal.What.Trim()) || Is(removal.What.Trim(), $"@({removal.Type})")));

    private static string TypeOf(ItemRemoval removal) => Is(removal.Type, "Analyzer") ? "Analyzers" : Is(removal.Type, "AdditionalFiles") ? "Additional files" : "Configurations";

    private static bool Is(string text, string word) => string.Equals(text, word, StringComparison.OrdinalIgnoreCase);
}
