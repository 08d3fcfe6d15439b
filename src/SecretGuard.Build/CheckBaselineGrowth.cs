using System;
using System.IO;
using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;
using SecretGuard.Scanning;
using SecretGuard.Scanning.Baselines;
using SecretGuard.Scanning.Locking;

namespace SecretGuard.Build;

/// <summary>Reports what the baseline accepts and the reference of a locked build does not. Once a build, for all its projects.</summary>
[MSBuildMultiThreadableTask]
public sealed class CheckBaselineGrowth : Task
{
    /// <summary>Absolute path of the baseline, which need not exist.</summary>
    [Required]
    public string BaselineFile { get; set; } = string.Empty;

    /// <summary>Absolute path of the baseline that was agreed upon. A file that does not exist accepts nothing.</summary>
    [Required]
    public string Reference { get; set; } = string.Empty;

    public override bool Execute()
    {
        var log = new FindingLog(Log, new WarningPolicy(false, null, null), BaselineFile);
        try
        {
            if (!File.Exists(BaselineFile) || new FileInfo(BaselineFile).Length > ScanLimits.MaxFileBytes) return true;
            var older = new Scanning.Baselines.BaselineFile(Reference).Read();
            foreach (var weakening in BaselineGrowth.Of(BaselineFile, File.ReadAllText(BaselineFile), older, "its reference")) log.Write(weakening);
        }
        catch (BaselineFailure)
        {
            log.Write(new Weakening("The reference of the baseline (SecretGuardBaselineReference) is no baseline, so that nobody can tell whether it grew. Mend the reference."));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            log.Write(new Weakening($"The baseline could not be compared with its reference ({e.GetType().Name}). Make both readable."));
        }

        return !Log.HasLoggedErrors;
    }
}
