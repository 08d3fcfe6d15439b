using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using System.Threading;
using SecretGuard.Fuzzing.Inputs;

namespace SecretGuard.Fuzzing.Running;

/// <summary>Reads one input after the other, on one or more threads. Which inputs there are does not depend on the threads.</summary>
internal sealed class FuzzRun
{
    // Deep reading must not depend on a large stack: half of what a thread has by default on the smallest system.
    private const int StackBytes = 512 * 1024;

    private const int MostFailures = 50;

    private readonly FuzzOptions _options;
    private readonly FuzzInputs _inputs;
    private readonly Watchdog _watchdog;
    private readonly Stopwatch _clock = new();
    private readonly ConcurrentQueue<string> _failures = new();
    private readonly ConcurrentDictionary<string, byte> _kinds = new(StringComparer.Ordinal);
    private readonly Dictionary<string, FuzzTally> _tallies = new(StringComparer.Ordinal);
    private long _next;

    public FuzzRun(FuzzOptions options, IReadOnlyList<IFuzzTarget> targets)
    {
        _options = options;
        _inputs = new FuzzInputs(targets, options.Seed);
        _watchdog = new Watchdog(options);
        _next = options.First;
        foreach (var target in targets) _tallies[target.Name] = new FuzzTally();
    }

    public IReadOnlyDictionary<string, FuzzTally> Tallies => _tallies;

    /// <summary>Each kind once, with what repeats it.</summary>
    public IReadOnlyCollection<string> Failures => _failures;

    public TimeSpan Time => _clock.Elapsed;

    public void Run()
    {
        _clock.Start();
        using var end = _watchdog.Start(() => Volatile.Read(ref _next), _clock);
        var threads = Enumerable.Range(0, _options.Threads).Select(_ => new Thread(Work, StackBytes)).ToList();
        foreach (var thread in threads) thread.Start();
        foreach (var thread in threads) thread.Join();
        _clock.Stop();
    }

    private void Work()
    {
        var own = _tallies.Keys.ToDictionary(name => name, _ => new FuzzTally(), StringComparer.Ordinal);
        for (var index = Take(); index >= 0; index = Take()) Read(index, own);
        lock (_tallies)
            foreach (var (name, tally) in own) _tallies[name].Add(tally);
    }

    private long Take()
    {
        if (_clock.Elapsed >= _options.Time || _failures.Count >= MostFailures) return -1;
        var index = Interlocked.Increment(ref _next) - 1;
        return index - _options.First < _options.Inputs ? index : -1;
    }

    private void Read(long index, Dictionary<string, FuzzTally> tallies)
    {
        var (target, input) = _inputs.At(index);
        _watchdog.Begins(index, target);
        var start = Stopwatch.GetTimestamp();
        var failure = FuzzCheck.Of(target, input, _options.Slack);
        tallies[target.Name].Add(input, Stopwatch.GetElapsedTime(start), failure is not null);
        _watchdog.Ends();
        if (failure is not null && _kinds.TryAdd(target.Name + failure.Kind, 0)) _failures.Enqueue(FuzzReport.TextOf(_options, target, index, input, failure));
    }
}
