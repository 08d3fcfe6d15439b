using System;
using System.Collections.Concurrent;
using System.Diagnostics;
using System.Linq;
using System.Threading;

namespace SecretGuard.Fuzzing.Running;

/// <summary>Ends the program when a reader does not come back, and says how to repeat it; says how far a long run has come.</summary>
internal sealed class Watchdog(FuzzOptions options)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan ReportPause = TimeSpan.FromMinutes(1);

    private readonly ConcurrentDictionary<int, (long Index, string Target, long Start)> _current = new();

    public void Begins(long index, IFuzzTarget target) => _current[Environment.CurrentManagedThreadId] = (index, target.Name, Stopwatch.GetTimestamp());

    public void Ends() => _current.TryRemove(Environment.CurrentManagedThreadId, out _);

    /// <summary>Watches until the returned timer is gone.</summary>
    /// <param name="read">The index that comes next.</param>
    /// <param name="clock">Of the run.</param>
    public IDisposable Start(Func<long> read, Stopwatch clock)
    {
        var reported = TimeSpan.Zero;
        return new Timer(_ => Look(), null, Pause, Pause);

        void Look()
        {
            foreach (var stuck in _current.Values.Where(one => Stopwatch.GetElapsedTime(one.Start) > Patience)) End(stuck.Index, stuck.Target);
            if (clock.Elapsed - reported < ReportPause) return;
            reported = clock.Elapsed;
            Console.WriteLine($"{read() - options.First:N0} inputs after {clock.Elapsed.TotalSeconds:N0} s");
        }
    }

    private void End(long index, string target)
    {
        Console.WriteLine($"{target} does not come back. Repeat it with: {FuzzReport.CommandOf(options, target, index)}");
        Environment.Exit(1);
    }
}
