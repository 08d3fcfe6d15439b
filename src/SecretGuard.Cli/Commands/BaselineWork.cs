using System;
using System.Collections.Generic;
using System.Threading;
using SecretGuard.Findings;
using SecretGuard.Scanning;
using SecretGuard.Scanning.Baselines;

namespace SecretGuard.Cli.Commands;

/// <summary>What can be done with the baseline of one folder.</summary>
internal sealed class BaselineWork
{
    private readonly ScanTarget _target;
    private readonly CancellationToken _cancellation;

    public BaselineWork(ScanTarget target, CancellationToken cancellation)
    {
        if (!target.IsRoot) throw new CommandFailure("A baseline belongs to a folder. Name the folder.");
        _target = target;
        _cancellation = cancellation;
    }

    public void Create(string today)
    {
        if (_target.BaselineFile.Exists)
            throw new CommandFailure("There is a baseline already. Use 'secretguard baseline update'.");
        Update(today);
    }

    public void Update(string today)
    {
        var found = Found();
        Say(_target.BaselineFile.Change(baseline => baseline.Update(found, IsText, today)));
    }

    public void Prune()
    {
        var found = Found();
        Say(Existing().Change(baseline => baseline.Prune(found, IsText)));
    }

    public void Show()
    {
        var baseline = Existing().Read();
        foreach (var entry in baseline.Entries) Console.Out.WriteLine(LineOf(entry));
        Console.Out.WriteLine($"{baseline.Entries.Count} accepted");
    }

    // A compiler's finding cannot be seen from here, so it cannot be gone.
    private static bool IsText(BaselineEntry entry) => entry.Engine == FindingEngine.Text;

    private static string LineOf(BaselineEntry entry)
    {
        var line = $"{OutputText.NeutralisePath(entry.Path)}: {entry.Rule} by {EngineNames.Of(entry.Engine)}";
        if (entry.FirstSeen.Length > 0) line += " since " + OutputText.Neutralise(entry.FirstSeen);
        if (entry.Owner is not null) line += ", owned by " + OutputText.Neutralise(entry.Owner);
        return entry.Reason is null ? line : line + ": " + OutputText.Neutralise(entry.Reason);
    }

    private static void Say(BaselineChange change) =>
        Console.Out.WriteLine($"{change.Added} added, {change.Removed} removed, {change.Total} accepted");

    private BaselineFile Existing() =>
        _target.BaselineFile.Exists ? _target.BaselineFile : throw new CommandFailure("There is no baseline. Use 'secretguard baseline create'.");

    private IReadOnlyCollection<BaselineEntry> Found() =>
        BaselineEntries.Of(FolderScanner.Scan(_target.ToRequest(Baseline.Empty, DateTime.UtcNow), _cancellation));
}
