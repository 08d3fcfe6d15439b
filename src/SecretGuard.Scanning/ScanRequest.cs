using System;
using System.Collections.Generic;
using System.IO;
using SecretGuard.Findings;
using SecretGuard.Policy;
using SecretGuard.Text;

namespace SecretGuard.Scanning;

/// <summary>What to scan and for whom.</summary>
public sealed record ScanRequest
{
    /// <param name="root">Absolute path of the root that paths in findings are relative to.</param>
    /// <exception cref="ArgumentException">The path is relative: the current directory is nobody's to rely on inside a build.</exception>
    public ScanRequest(string root)
    {
        if (!Path.IsPathRooted(root)) throw new ArgumentException("An absolute path is needed.", nameof(root));
        Root = RootedPath.Normalise(root);
    }

    public string Root { get; }

    /// <summary>Absolute paths of the folders and files to scan, all at or below the root; the root itself unless set. What is named
    /// here is scanned even where git ignores it.</summary>
    public IReadOnlyList<string>? Targets { get; init; }

    /// <summary>What is judged in place of the targets. Taken one by one, so that not all of it need be in memory.</summary>
    public IEnumerable<GivenFile>? Given { get; init; }

    /// <summary>Which paths are taken, of targets and given files alike.</summary>
    public PathFilter Filter { get; init; } = PathFilter.All;

    /// <summary>The part of the files that is scanned.</summary>
    public Shard Shard { get; init; } = Shard.Whole;

    /// <summary>Scan what git ignores as well.</summary>
    public bool IncludeIgnored { get; init; }

    /// <summary>Absolute paths of folders that belong to somebody else, such as output, and of single files.</summary>
    public IReadOnlyCollection<string> ExcludedPaths { get; init; } = Array.Empty<string>();

    /// <summary>C# is read here only where no compiler reads it.</summary>
    public bool IncludeCSharp { get; init; }

    /// <summary>
    /// Look for project files in the walk and treat what lies below a test project as test. For hosts that do not know the project;
    /// a build tells by <see cref="ScanSettings.IsTestProject"/>.
    /// </summary>
    public bool FindTestProjects { get; init; }

    /// <summary>Leave folders with a project of their own, other than the targets themselves, to those projects.</summary>
    public bool LeavesOutProjects { get; init; }

    /// <summary>Findings in it are counted, not reported.</summary>
    public Baseline Baseline { get; init; } = Baseline.Empty;

    /// <summary>Absolute path of a file that keeps findings between scans; none unless set.</summary>
    public string? CacheFile { get; init; }

    /// <summary>Threads to scan on; none of its own, but the caller's, unless set.</summary>
    public int Jobs { get; init; }

    /// <summary>A cancelled scan reports what it found until then.</summary>
    public bool ReportsWhenCancelled { get; init; }

    /// <summary>Show with each finding the line it stands in, without what could be a secret.</summary>
    public bool WithContext { get; init; }

    /// <summary>Told of each file.</summary>
    public IScanObserver? Observer { get; init; }

    /// <summary>Larger files are skipped and counted. In bytes.</summary>
    public int MaxFileBytes { get; init; } = ScanLimits.MaxFileBytes;

    public ScanSettings Settings { get; init; } = ScanSettings.Default;

    /// <summary>C# that a compiler judges, absolute paths: only what it suppresses there is held to the team's policy here.</summary>
    public IReadOnlyCollection<string> CompiledSources { get; init; } = Array.Empty<string>();

    /// <summary>Tell what is wrong in the team's list of suppressions. Of the scans of one root one may do so for all.</summary>
    public bool JudgesSuppressionList { get; init; } = true;

    /// <summary>What judges a document; the engine for text unless set.</summary>
    internal Func<TextDocument, ScanSettings, IReadOnlyList<Finding>>? Engine { get; init; }
}
