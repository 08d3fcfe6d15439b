using System;
using System.IO;
using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;
using SecretGuard.Text;

namespace SecretGuard.Build;

/// <summary>
/// Reports the findings in C# once more when the compiler had nothing to do: what did not break the last build must not vanish from
/// this one.
/// </summary>
[MSBuildMultiThreadableTask]
public sealed class RepeatCompilerFindings : Task
{
    /// <summary>Absolute path of the compiler's log. Nothing is reported where there is none.</summary>
    [Required]
    public string LogFile { get; set; } = string.Empty;

    /// <summary>The project, as named in lines about the project as a whole.</summary>
    public string? ProjectFile { get; set; }

    public bool TreatWarningsAsErrors { get; set; }

    /// <summary>Ids, separated as in the property of that name.</summary>
    public string? WarningsAsErrors { get; set; }

    /// <summary>Ids, separated as in the property of that name.</summary>
    public string? WarningsNotAsErrors { get; set; }

    public override bool Execute()
    {
        var log = new FindingLog(Log, new WarningPolicy(TreatWarningsAsErrors, WarningsAsErrors, WarningsNotAsErrors), ProjectFile);
        try
        {
            Repeat(log);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException)
        {
            log.WriteLostCoverage($"The compiler's log could not be read ({e.GetType().Name}), so its findings are not repeated.");
        }

        return !Log.HasLoggedErrors;
    }

    private void Repeat(FindingLog log)
    {
        if (!File.Exists(LogFile)) return;
        var results = CompilerLog.Read(new TextDocument(LogFile, File.ReadAllText(LogFile)));
        if (results is null) log.WriteLostCoverage("The compiler's log is malformed, so its findings are not repeated. Rebuild the project.");
        else
            foreach (var result in results) log.Write(result);
    }
}
