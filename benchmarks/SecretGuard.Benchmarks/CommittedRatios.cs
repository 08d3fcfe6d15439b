using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using SecretGuard.Figures;

namespace SecretGuard.Benchmarks;

/// <summary>A file of ratios that is committed, and what has been measured of it.</summary>
/// <param name="file">Below benchmarks.</param>
/// <param name="tolerance">How many times as much is not worse.</param>
internal sealed class CommittedRatios(string file, double tolerance)
{
    private readonly List<Ratio> _measured = [];
    private readonly string _path = Places.At("benchmarks", file);

    public void Add(IEnumerable<Ratio> ratios) => _measured.AddRange(ratios);

    public void Save()
    {
        if (_measured.Count > 0) File.WriteAllText(_path, Read().With(_measured).ToString());
    }

    /// <summary>Says what is worse and what was not measured.</summary>
    /// <returns>How many there are of each.</returns>
    public (int Compared, int Worse) Compare()
    {
        if (_measured.Count == 0) return (0, 0);
        var committed = Read();
        var missing = committed.Missing(_measured).ToList();
        foreach (var ratio in missing) Console.WriteLine($"not measured: {ratio.Figure}, {ratio.Input}");
        foreach (var ratio in _measured) Console.WriteLine($"{ratio.Figure}, {ratio.Input}: {Number.Of(ratio.Value)}");
        var worse = committed.Worsened(_measured).ToList();
        foreach (var (old, now) in worse) Console.Error.WriteLine($"WORSE: {old.Figure}, {old.Input}: {Number.Of(old.Value)} is now {Number.Of(now.Value)}");
        return (committed.Ratios.Count - missing.Count, worse.Count);
    }

    private RatioTable Read() => RatioTable.Parse(File.ReadAllText(_path), tolerance);
}
