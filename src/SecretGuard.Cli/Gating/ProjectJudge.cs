using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using SecretGuard.Scanning.Locking;

namespace SecretGuard.Cli.Gating;

/// <summary>What keeps one project from being guarded.</summary>
internal sealed class ProjectJudge
{
    private static readonly string[] CompiledProjects = [".csproj", ".vbproj", ".fsproj", ".sln", ".slnx"];

    private readonly EvaluatedProject _project;
    private readonly GuardPackage? _package;
    private readonly LockTerms _terms;

    public ProjectJudge(EvaluatedProject project, DateTime today)
    {
        _project = project;
        _package = GuardPackage.ImportedBy(project);
        _terms = LockTerms.Of(project.ValueOf("SecretGuardLockedGate"), today);
    }

    /// <summary>The properties that MSBuild has to tell of.</summary>
    public static IEnumerable<string> Properties =>
        LockedProperties.Names.Concat(["SecretGuardLock", "SecretGuardLockedGate", "SecretGuardTaskAssembly", "CodeAnalysisRuleSet", "CompilerResponseFile", "IsTestProject", "BuildingProject"]);

    public ProjectState Judge()
    {
        // What compiles nothing has no place where a gate could stand. Projects of other tools need not even be evaluated here.
        var isForeign = !CompiledProjects.Contains(Path.GetExtension(_project.Path).ToLowerInvariant());
        if (_project.Failure is { } failure) return isForeign ? new(_project) { CompilesNothing = true } : new(_project) { Weakenings = [OfFailure(failure)] };
        if (!_project.Targets.ContainsKey("CoreCompile")) return new(_project) { CompilesNothing = true };
        var found = new PropertyJudge(_project, _package, _terms).Weakenings().Concat(OfLock()).ToList();
        found.AddRange(new PackageJudge(_project, _package).Weakenings(hasReason: found.Any(IsAboutImports)));
        found.AddRange(new TargetJudge(_project, _package).Weakenings());
        found.AddRange(OfFiles());
        return new(_project)
        {
            Weakenings = found,
            Gate = _package is null ? "none" : _project.ValueOf("_SecretGuardGate"),
            IsLocked = IsLocked,
            IsTest = IsTrue(_project.ValueOf("IsTestProject")),
            Package = _package?.Version,
        };
    }

    private bool IsLocked => IsTrue(_project.ValueOf("SecretGuardLock"));

    private static Weakening OfFailure((string Code, Place Place) failure) => new(
        $"The project cannot be evaluated ({(failure.Code.Length > 0 ? failure.Code : "unreadable")}), so that nobody can tell whether it is guarded. Build it, and see what MSBuild says.",
        failure.Place.File.Length > 0 ? failure.Place.File : null, failure.Place.Start);

    private IEnumerable<Weakening> OfLock()
    {
        const string Message = "The lock is off: SecretGuardLock is not 'true'. Set it in Directory.Build.props, or name it here as it is named for the build: --property SecretGuardLock=true";
        if (IsLocked) return [];
        return _project.AssignmentsOf("SecretGuardLock").LastOrDefault() is { } setting
            ? [new Weakening(Message, setting.Place.File, setting.Place.Start)] : [new Weakening(Message, _project.Path)];
    }

    private IEnumerable<Weakening> OfFiles()
    {
        var folder = Path.GetDirectoryName(_project.Path)!;
        var listed = _project.Items.Where(item => item.Type.EndsWith("Files", StringComparison.Ordinal)).Select(item => item.Name);
        var ruleSet = _project.ValueOf("CodeAnalysisRuleSet");
        var configurations = ConfigurationFiles.Around(folder).Concat(listed).Concat(ruleSet.Length > 0 ? [Path.GetFullPath(ruleSet, folder)] : []);
        var responses = _project.ValueOf("CompilerResponseFile").Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(file => Path.GetFullPath(file, folder));
        return configurations.Where(File.Exists).Distinct(StringComparer.Ordinal).SelectMany(file => ConfigurationWeakenings.In(file, _terms))
            .Concat(responses.Where(File.Exists).SelectMany(ResponseFileWeakenings.In));
    }

    private static bool IsAboutImports(Weakening weakening) => weakening.Message.StartsWith("ImportProjectExtension", StringComparison.Ordinal) || weakening.Message.StartsWith("ExcludeRestorePackageImports", StringComparison.Ordinal);

    private static bool IsTrue(string text) => string.Equals(text, "true", StringComparison.OrdinalIgnoreCase);
}
