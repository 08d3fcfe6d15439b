using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;
using SecretGuard.Scanning;
using SecretGuard.Scanning.Locking;

namespace SecretGuard.Build;

/// <summary>
/// Reports what weakens a locked gate, as errors that nothing in the project configures. Looks before the compiler runs and after it:
/// targets in between may change what it is handed.
/// </summary>
[MSBuildMultiThreadableTask]
public sealed class CheckLock : Task
{
    private readonly HashSet<string> _told = new(StringComparer.Ordinal);

    /// <summary>Absolute path of the project's folder.</summary>
    [Required]
    public string ProjectDirectory { get; set; } = string.Empty;

    /// <summary>The project, as named in lines about the project as a whole.</summary>
    public string? ProjectFile { get; set; }

    /// <summary>Absolute path of the folder that paths are relative to.</summary>
    public string? Root { get; set; }

    /// <summary>The gate that the team locked.</summary>
    public string? LockedGate { get; set; }

    /// <summary>The gate that the build told the analyzers of.</summary>
    public string? CompilerGate { get; set; }

    /// <summary>Names of properties, with their value as metadata <c>Value</c>.</summary>
    public ITaskItem[] Settings { get; set; } = Array.Empty<ITaskItem>();

    /// <summary>Files that people write for the project, which may set properties.</summary>
    public string[] ProjectFiles { get; set; } = Array.Empty<string>();

    /// <summary>The project is compiled as C#.</summary>
    public bool IsCSharp { get; set; }

    /// <summary>What the compiler loads.</summary>
    public string[] Analyzers { get; set; } = Array.Empty<string>();

    /// <summary>Absolute path of the folder that the package keeps its analyzers in; where it has none, names decide.</summary>
    public string? AnalyzerFolder { get; set; }

    /// <summary>What the compiler hands to the analyzers.</summary>
    public string[] AdditionalFiles { get; set; } = Array.Empty<string>();

    /// <summary>Analyzer configurations and rule sets that the compiler reads.</summary>
    public string[] Configurations { get; set; } = Array.Empty<string>();

    /// <summary>The configuration that the build wrote itself.</summary>
    public string? OwnConfiguration { get; set; }

    /// <summary>Files with further options for the compiler.</summary>
    public string[] ResponseFiles { get; set; } = Array.Empty<string>();

    /// <summary>Absolute path of the compiler's log; none when empty.</summary>
    public string? CompilerLog { get; set; }

    /// <summary>Absolute path of the report that the build was asked for; none when empty.</summary>
    public string? ReportFile { get; set; }

    /// <summary>Absolute path of the report of this project alone; none when empty.</summary>
    public string? ProjectReportFile { get; set; }

    /// <summary>The target framework of this build.</summary>
    public string? Framework { get; set; }

    /// <summary>The compiler has run.</summary>
    public bool IsSecondLook { get; set; }

    /// <summary>What an earlier look has told, and need not be told again.</summary>
    [Output]
    public string[] Told { get; set; } = Array.Empty<string>();

    public override bool Execute()
    {
        _told.UnionWith(Told);
        var log = new FindingLog(Log, new WarningPolicy(false, null, null), ProjectFile);
        var news = Weakenings().Where(weakening => _told.Add(ContentHash.Of($"{weakening.Path}|{weakening.Start}|{weakening.Message}"))).ToList();
        foreach (var weakening in news) log.Write(weakening);
        Report(news, log);
        Told = _told.ToArray();
        return !Log.HasLoggedErrors;
    }

    private void Report(IReadOnlyList<Weakening> news, FindingLog log)
    {
        var scope = ScanScope.Of(ProjectDirectory, Root);
        var project = ProjectFile ?? ProjectDirectory;
        if (ReportOutput.Of(ReportFile, ProjectReportFile, scope, project, log) is not { } output) return;
        output.Put(IsSecondLook ? ReportOutput.SecondLockStepOf(Framework) : ReportOutput.LockStepOf(Framework), new WeakenedReport(scope, project).Of(news));
    }

    private IReadOnlyList<Weakening> Weakenings()
    {
        var found = new List<Weakening>();
        try
        {
            var terms = LockTerms.Of(LockedGate, DateTime.UtcNow);
            found.AddRange(OfProperties(terms).Concat(OfConfigurations(terms)).Concat(OfResponseFiles()));
            if (IsCSharp) found.AddRange(OfInputs());
            found.AddRange(OfLog(found, terms).ToList());
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            found.Add(new Weakening($"The lock could not be checked ({e.GetType().Name}). Make the files of the project readable."));
        }

        return found;
    }

    private IEnumerable<Weakening> OfProperties(LockTerms terms)
    {
        var defects = Settings.Select(item => (Name: item.ItemSpec, Defect: LockedProperties.DefectOf(item.ItemSpec, item.GetMetadata("Value"), terms)))
            .Where(pair => pair.Defect is not null).ToList();
        var names = new HashSet<string>(defects.Select(pair => pair.Name), StringComparer.Ordinal);
        var places = new PropertyPlaces(defects.Count == 0 ? Array.Empty<string>() : ProjectFiles.Select(FullPathOf));
        return defects.Where(pair => !LockedProperties.CausesOf(pair.Name).Any(names.Contains))
            .Select(pair => places.At(pair.Name, pair.Defect!, terms));
    }

    private IEnumerable<Weakening> OfConfigurations(LockTerms terms) =>
        Configurations.Select(FullPathOf).Concat(ConfigurationFiles.Around(RootedPath.Normalise(ProjectDirectory)))
            .Where(path => path != OwnPath && File.Exists(path)).Distinct(StringComparer.Ordinal)
            .SelectMany(path => ConfigurationWeakenings.In(path, terms));

    private IEnumerable<Weakening> OfResponseFiles() =>
        ResponseFiles.Select(FullPathOf).Where(File.Exists).SelectMany(ResponseFileWeakenings.In);

    private IEnumerable<Weakening> OfInputs()
    {
        var inputs = new LockedInputs(ScanScope.Of(ProjectDirectory, Root), AnalyzerFolder);
        return inputs.MissingAnalyzers(Analyzers.Select(FullPathOf)).Concat(inputs.MissingTables(AdditionalFiles.Select(FullPathOf)))
            .Concat(OwnPath is null ? Array.Empty<Weakening>() : LockedInputs.ChangedGate(OwnPath, Configurations.Select(FullPathOf), CompilerGate));
    }

    private IEnumerable<Weakening> OfLog(IReadOnlyCollection<Weakening> known, LockTerms terms) =>
        string.IsNullOrEmpty(CompilerLog) || !File.Exists(CompilerLog) ? Array.Empty<Weakening>() : CompilerOverrides.In(CompilerLog!, known, terms);

    private string? OwnPath => string.IsNullOrEmpty(OwnConfiguration) ? null : FullPathOf(OwnConfiguration!);

    private string FullPathOf(string path) => Path.GetFullPath(Path.Combine(ProjectDirectory, path));
}
