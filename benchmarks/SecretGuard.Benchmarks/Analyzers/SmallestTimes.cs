using System;
using System.Collections.Generic;
using System.Diagnostics;

namespace SecretGuard.Benchmarks.Analyzers;

/// <summary>The smallest time of each measurement: other programs and collections of garbage only ever add.</summary>
internal sealed class SmallestTimes
{
    private readonly Dictionary<string, TimeSpan> _times = [];

    public TimeSpan this[string name] => _times[name];

    public void Add(string name, TimeSpan time)
    {
        if (!_times.TryGetValue(name, out var known) || time < known) _times[name] = time;
    }

    /// <summary>On the clock.</summary>
    public T Measure<T>(string name, Func<T> measured)
    {
        var watch = Stopwatch.StartNew();
        var result = measured();
        Add(name, watch.Elapsed);
        return result;
    }
}
