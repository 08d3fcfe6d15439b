using System;
using System.IO;
using System.Linq;
using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;
using SecretGuard.Findings;
using SecretGuard.Scanning;
using SecretGuard.Text;

namespace SecretGuard.Build;

/// <summary>Puts the compiler's findings of a project into the report, and takes out what the project no longer reports. Also after a failed compilation.</summary>
[MSBuildMultiThreadableTask]
public sealed class ReportCompilerFindings : Task
{
    /// <summary>Absolute path of the compiler's log; empty where the compiler is none of C#.</summary>
    public string? LogFile { get; set; }

    /// <summary>Absolute path of the report of all projects.</summary>
    [Required]
    public string ReportFile { get; set; } = string.Empty;

    /// <summary>Absolute path of the report of this project.</summary>
    public string? ProjectReportFile { get; set; }

    /// <summary>Absolute path of the project's folder.</summary>
    [Required]
    public string ProjectDirectory { get; set; } = string.Empty;

    /// <summary>Absolute path of the project.</summary>
    [Required]
    public string ProjectFile { get; set; } = string.Empty;

    /// <summary>Absolute path of the folder that paths are relative to.</summary>
    public string? Root { get; set; }

    /// <summary>The target framework of this compilation.</summary>
    public string? Framework { get; set; }

    /// <summary>All target frameworks of the project.</summary>
    public string[] Frameworks { get; set; } = Array.Empty<string>();

    /// <summary>The gate is on; where it is off nothing is known of the project.</summary>
    public bool IsGuarded { get; set; }

    /// <summary>The gate is locked.</summary>
    public bool IsLocked { get; set; }

    /// <summary>The compilation did not fail.</summary>
    public bool IsCompiled { get; set; }

    public override bool Execute()
    {
        var log = new FindingLog(Log, new WarningPolicy(false, null, null), ProjectFile);
        var scope = ScanScope.Of(ProjectDirectory, Root);
        if (ReportOutput.Of(ReportFile, ProjectReportFile, scope, ProjectFile, log) is not { } output) return !Log.HasLoggedErrors;
        var code = IsGuarded && !string.IsNullOrEmpty(LogFile) ? ReportOf(scope) : null;
        output.Settle(Steps(), ReportOutput.CodeStepOf(Framework), code);
        return !Log.HasLoggedErrors;
    }

    private string[] Steps()
    {
        if (!IsGuarded) return Array.Empty<string>();
        var code = Frameworks.Select(ReportOutput.CodeStepOf).Append(ReportOutput.TextStep);
        if (!IsLocked) return code.ToArray();
        var locks = Frameworks.Select(ReportOutput.LockStepOf);
        // Nobody looks again behind a failed compilation, and what an earlier build saw there is over.
        return code.Concat(IsCompiled ? locks.Concat(Frameworks.Select(ReportOutput.SecondLockStepOf)) : locks).ToArray();
    }

    // Without a log nobody knows what the compiler would say, and the report says that something is missing.
    private ScanReport ReportOf(ScanScope scope)
    {
        try
        {
            var log = new TextDocument(LogFile!, File.ReadAllText(LogFile!));
            if (CompilerLog.ReadAll(log, out var isCompiled) is { } results) return new CompiledReport(scope, ProjectFile).Of(results, isPartial: !isCompiled);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            Log.LogMessage(MessageImportance.Low, "SecretGuard: the compiler's log could not be read ({0}).", e.GetType().Name);
        }

        return new(Array.Empty<Finding>(), 0, 0, 0, 0) { IsPartial = true };
    }
}
