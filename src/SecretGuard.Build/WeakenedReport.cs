using System.Collections.Generic;
using System.IO;
using System.Linq;
using SecretGuard.Findings;
using SecretGuard.Policy;
using SecretGuard.Rules;
using SecretGuard.Scanning;
using SecretGuard.Scanning.Locking;
using SecretGuard.Text;

namespace SecretGuard.Build;

/// <summary>What weakens a locked gate as a report.</summary>
internal sealed class WeakenedReport
{
    private readonly ScanScope _scope;
    private readonly string _projectFile;

    /// <param name="scope">With the root that paths are relative to.</param>
    /// <param name="projectFile">Absolute path: the place of what has none.</param>
    public WeakenedReport(ScanScope scope, string projectFile)
    {
        _scope = scope;
        _projectFile = projectFile;
    }

    public ScanReport Of(IEnumerable<Weakening> weakenings) => new(FindingOrder.Of(weakenings.Select(FindingOf)), 0, 0, 0, 0);

    private Finding FindingOf(Weakening weakening)
    {
        var path = RootedPath.RelativeOrAbove(_scope.Root, Path.GetFullPath(weakening.Path ?? _projectFile));
        var start = weakening.Start.Line > 0 ? weakening.Start : new TextPosition(1, 1);
        // Our own words tell weakenings of one file apart, and hold no line.
        var fingerprint = ContentHash.Of(RuleCatalog.GateWeakened.Id, path, weakening.Message);
        return new(RuleCatalog.GateWeakened, path, new TextRange(0, 0), Severity.Error, weakening.Message, fingerprint) { Start = start, End = start };
    }
}
