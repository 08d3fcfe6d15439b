using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;
using SecretGuard.Findings;
using SecretGuard.Policy;
using SecretGuard.Scanning;
using SecretGuard.Scanning.Baselines;
using SecretGuard.Text;

namespace SecretGuard.Build;

/// <summary>Takes the compiler's findings of a project into the baseline.</summary>
[MSBuildMultiThreadableTask]
public sealed class WriteCompilerBaseline : Task
{
    /// <summary>Absolute path of the compiler's log.</summary>
    [Required]
    public string LogFile { get; set; } = string.Empty;

    /// <summary>Absolute path of the baseline.</summary>
    [Required]
    public string BaselineFile { get; set; } = string.Empty;

    /// <summary>Absolute path of the project's folder.</summary>
    [Required]
    public string ProjectDirectory { get; set; } = string.Empty;

    /// <summary>Absolute path of the folder that paths are relative to.</summary>
    public string? Root { get; set; }

    /// <summary>The project, as named in lines about the project as a whole.</summary>
    public string? ProjectFile { get; set; }

    /// <summary>C# sources, absolute paths.</summary>
    public string[] Sources { get; set; } = Array.Empty<string>();

    /// <summary>Absolute path of the file that keeps the findings of this target framework.</summary>
    [Required]
    public string PartFile { get; set; } = string.Empty;

    /// <summary>The same for all target frameworks of the project, this one included.</summary>
    public string[] AllPartFiles { get; set; } = Array.Empty<string>();

    /// <summary>The day of new entries, as <c>yyyy-MM-dd</c>; the day of UTC when empty.</summary>
    public string? Today { get; set; }

    public override bool Execute()
    {
        var log = new FindingLog(Log, new WarningPolicy(false, null, null), ProjectFile);
        try
        {
            Write();
        }
        catch (BaselineFailure failure)
        {
            log.WriteInvalidSetting(failure.Message);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            log.WriteInvalidSetting($"The compiler's findings could not be taken into the baseline ({e.GetType().Name}). Build again.");
        }

        return !Log.HasLoggedErrors;
    }

    private void Write()
    {
        var root = ScanScope.Of(ProjectDirectory, Root).Root;
        FindingPart.Write(PartFile, Sources.Select(source => PathBelow(root, source)), Found(root));
        var parts = AllPartFiles.Select(FindingPart.Read).ToList();
        var present = parts.OfType<FindingPart>().ToList();
        var sources = new HashSet<string>(present.SelectMany(part => part.Sources), StringComparer.Ordinal);
        // A framework that was not compiled yet may have what the others have not.
        var isWhole = present.Count == parts.Count;
        new BaselineUpdate(Log, BaselineFile).Merge(
            present.SelectMany(part => part.Found).ToList(),
            entry => isWhole && entry.Engine == FindingEngine.Compiler && sources.Contains(entry.Path),
            Today);
    }

    private IReadOnlyCollection<BaselineEntry> Found(string root)
    {
        if (!File.Exists(LogFile)) return Array.Empty<BaselineEntry>();
        var results = CompilerLog.Read(new TextDocument(LogFile, File.ReadAllText(LogFile))) ?? throw new BaselineFailure(
            "The compiler's log is malformed, so its findings are not in the baseline. Rebuild the project.");
        return results.Where(result => result.Severity >= Severity.Warning && result is { File: not null, Fingerprint: not null } && !result.Rule.IsAboutTool)
            .Select(result => new BaselineEntry(result.Rule.Id, PathBelow(root, result.File!), FindingEngine.Compiler, result.Fingerprint!)).ToList();
    }

    private static string PathBelow(string root, string path) => RootedPath.RelativeOrName(root, Path.GetFullPath(path));
}
