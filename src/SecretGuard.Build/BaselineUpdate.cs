using System;
using System.Collections.Generic;
using System.IO;
using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;
using SecretGuard.Policy;
using SecretGuard.Findings;
using SecretGuard.Scanning.Baselines;

namespace SecretGuard.Build;

/// <summary>Merges what one project found into the baseline of all, and says so.</summary>
internal sealed class BaselineUpdate
{
    private readonly TaskLoggingHelper _log;
    private readonly string _file;

    /// <param name="log">Where to say it.</param>
    /// <param name="file">Absolute path of the baseline.</param>
    public BaselineUpdate(TaskLoggingHelper log, string file)
    {
        _log = log;
        _file = file;
    }

    /// <param name="found">Everything that the project found.</param>
    /// <param name="wouldBeFound">True for entries that the project would have found if they were still there.</param>
    /// <param name="today">As <c>yyyy-MM-dd</c>; the day of UTC when empty.</param>
    /// <exception cref="BaselineFailure">The baseline cannot be read or written.</exception>
    public void Merge(IReadOnlyCollection<BaselineEntry> found, Func<BaselineEntry, bool> wouldBeFound, string? today)
    {
        var day = string.IsNullOrWhiteSpace(today) ? Day.TextOf(DateTime.UtcNow) : today!.Trim();
        var change = new BaselineFile(_file).Change(baseline => baseline.Update(found, wouldBeFound, day));
        if (change.Added + change.Removed == 0) return;
        _log.LogMessage(MessageImportance.High, "SecretGuard: {0} findings added to {1}, {2} removed; it holds {3}.",
            change.Added, Path.GetFileName(_file), change.Removed, change.Total);
    }
}
