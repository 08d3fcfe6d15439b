using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using SecretGuard.Scanning.Locking;

namespace SecretGuard.Cli.Gating;

/// <summary>Properties that weaken the gate, each at the place that gave it its value.</summary>
internal sealed class PropertyJudge(EvaluatedProject project, GuardPackage? package, LockTerms terms)
{
    public IEnumerable<Weakening> Weakenings()
    {
        foreach (var name in LockedProperties.Names)
            if (LockedProperties.DefectOf(name, project.ValueOf(name), terms) is { } defect)
                foreach (var weakening in At(name, defect)) yield return weakening;

        foreach (var setting in project.InTargets.Where(setting => !IsOwn(setting.Place) && Weakens(setting)))
            yield return new Weakening($"A target sets {NameOf(setting)} while the build runs. Take it out.", setting.Place.File, setting.Place.Start);

        foreach (var (_, place) in project.Locals.Where(local => local.Names.Contains("SecretGuard", StringComparison.OrdinalIgnoreCase)))
            yield return new Weakening("TreatAsLocalProperty lets the project overrule what the build is told of the gate. Take that out.", place.File, place.Start);

        if (package is not null && project.ValueOf("SecretGuardTaskAssembly") is { Length: > 0 } assembly && Path.GetFullPath(assembly) != package.TaskAssembly)
            yield return OfAssembly();
    }

    private IEnumerable<Weakening> At(string name, string defect)
    {
        var weak = project.AssignmentsOf(name).Where(setting => !IsOwn(setting.Place) && LockedProperties.DefectOf(name, setting.Value, terms) is not null).ToList();
        // The package's own files derived it from one that is told of.
        if (weak.Count == 0 && LockedProperties.CausesOf(name).Count > 0 && !project.Values[name].IsFromOutside) return [];
        if (weak.Count == 0) return [new Weakening(defect + " It comes from the command line or the environment.", project.Path)];
        return name is "NoWarn" or "WarningsNotAsErrors" ? Additions(name) : [new Weakening(defect, weak[^1].Place.File, weak[^1].Place.Start)];
    }

    // Lists grow from file to file: each place that adds one of our rules.
    private IEnumerable<Weakening> Additions(string name)
    {
        IReadOnlyList<string> before = [];
        foreach (var setting in project.AssignmentsOf(name))
        {
            var now = RuleIdList.OwnIn(setting.Value);
            if (!IsOwn(setting.Place) && LockedProperties.DefectOf(name, string.Join(';', now.Except(before)), terms) is { } defect)
                yield return new Weakening(defect, setting.Place.File, setting.Place.Start);
            before = now;
        }
    }

    private Weakening OfAssembly()
    {
        const string Message = "SecretGuardTaskAssembly names another assembly than the package's own. Take it out.";
        return project.AssignmentsOf("SecretGuardTaskAssembly").LastOrDefault(setting => !IsOwn(setting.Place)) is { } setting
            ? new(Message, setting.Place.File, setting.Place.Start) : new(Message, project.Path);
    }

    // The SDK's own target says that a project is being built, not evaluated for the IDE.
    private bool Weakens(Setting setting) => IsGateProperty(setting) || string.Equals(setting.Name, "BuildingProject", StringComparison.OrdinalIgnoreCase) || LockedProperties.DefectOf(setting.Name, setting.Value, terms) is not null;

    private static bool IsGateProperty(Setting setting) => setting.Name.TrimStart('_').StartsWith(GuardPackage.Id, StringComparison.OrdinalIgnoreCase);

    // Our own spelling where there is one.
    private static string NameOf(Setting setting) =>
        LockedProperties.Names.FirstOrDefault(name => string.Equals(name, setting.Name, StringComparison.OrdinalIgnoreCase)) ?? "a property of the gate";

    private bool IsOwn(Place place) => package?.Owns(place.File) == true;
}
