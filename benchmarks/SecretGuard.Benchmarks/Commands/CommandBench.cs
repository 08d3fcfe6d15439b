using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace SecretGuard.Benchmarks.Commands;

/// <summary>Times the command, beside others and by itself.</summary>
internal sealed class CommandBench(IReadOnlyList<PeerCommand> peers, int rounds) : IDisposable
{
    private readonly DirectoryInfo _scratch = Directory.CreateTempSubdirectory("benchmark-");
    private readonly OwnCommand _own = new();

    /// <summary>A tree, side by side.</summary>
    /// <param name="input">The tree.</param>
    /// <param name="isForSlow">Whether also by what is slow.</param>
    public SectionFigures MeasureScan(Input input, bool isForSlow)
    {
        var report = Path.Combine(_scratch.FullName, "report");
        var own = new CommandTiming(_own.Scan(input.Folder, report));
        var others = peers.Where(peer => isForSlow || !peer.IsSlow).Select(peer => new CommandTiming(peer.Scan(input.Folder, report) with { Name = peer.Name }, runsOnce: peer.IsSlow)).ToList();
        CommandTiming.MeasureInTurns([own, .. others], rounds);
        var ratios = others.SelectMany(other => own.RatiosTo(other, input.Name)).ToList();
        return new(ratios, $"Over {input.Name}, {TreeSize.Of(input.Folder)}.\n\n" + CommandTable.Of([own, .. others], "SecretGuard's time / its time", _ => own, other => other));
    }

    /// <summary>What one pays before anything is scanned.</summary>
    public SectionFigures MeasureStart()
    {
        var staged = StagedFolder.CreateIn(_scratch.CreateSubdirectory("staged").FullName);
        var hello = new CommandTiming(HelloProgram.BuildIn(_scratch.CreateSubdirectory("hello").FullName));
        var one = new CommandTiming(_own.ScanOneFile(staged, Directory.GetFiles(staged).Order(StringComparer.Ordinal).First()));
        var ten = new CommandTiming(_own.ScanStaged(staged));
        CommandTiming.MeasureInTurns([hello, one, ten], rounds);
        List<CommandTiming> own = [one, ten];
        return new([.. own.SelectMany(timing => timing.RatiosTo(hello, "10 files of benchmarks/corpus"))], CommandTable.Of([.. own, hello], $"its time / {hello.Name}'s", timing => timing, _ => hello));
    }

    public void Dispose()
    {
        _own.Dispose();
        _scratch.Delete(recursive: true);
    }
}
