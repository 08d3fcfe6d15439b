using System;
using System.Collections.Generic;
using System.Linq;
using SecretGuard.Figures;

namespace SecretGuard.Benchmarks.Commands;

/// <summary>All runs of one command.</summary>
/// <param name="command">Which.</param>
/// <param name="runsOnce">For what takes so long that it has seen the machine busy and idle.</param>
internal sealed class CommandTiming(TimedCommand command, bool runsOnce = false)
{
    private readonly TimedCommand _command = command;
    private readonly List<CommandRun> _runs = [];

    public string Name => _command.Name;

    public int Runs => _runs.Count;

    public double Seconds => Median.Of(_runs.Select(run => run.Time.TotalSeconds));

    public double ProcessorSeconds => Median.Of(_runs.Select(run => run.ProcessorTime.TotalSeconds));

    public double PeakMegabytes => _runs.Max(run => run.PeakMegabytes);

    /// <summary>This command's times as a share of another's.</summary>
    public IEnumerable<Ratio> RatiosTo(CommandTiming other, string input)
    {
        var names = $"{Name} / {other.Name}";
        return [new(names, input, Seconds / other.Seconds), new($"{names}; processor time", input, ProcessorSeconds / other.ProcessorSeconds)];
    }

    /// <summary>Measures commands in turns, so that a busy minute meets all of them. A first run of each does not count.</summary>
    public static void MeasureInTurns(IReadOnlyList<CommandTiming> timings, int rounds)
    {
        var repeated = timings.Where(timing => !timing.RunsOnce).ToList();
        foreach (var timing in repeated) CommandRun.Of(timing._command);
        for (var round = 0; round < rounds; round++)
            foreach (var timing in repeated) timing.Run();
        foreach (var timing in timings.Except(repeated)) timing.Run();
    }

    private bool RunsOnce => runsOnce;

    private void Run()
    {
        var run = CommandRun.Of(_command);
        Console.Error.WriteLine($"{Name}: {run.Time.TotalSeconds:F1} s");
        _runs.Add(run);
    }
}
