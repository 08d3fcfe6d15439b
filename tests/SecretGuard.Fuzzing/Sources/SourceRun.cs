using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis.CSharp;
using SecretGuard.Fuzzing.Inputs;

namespace SecretGuard.Fuzzing.Sources;

/// <summary>
/// Other people's C# through analyzers and code fixes: as it is, cut off, and with tokens in another order. Each part is read as three of the language
/// versions, in turn; as it is, also as each of the others.
/// </summary>
internal sealed class SourceRun(FuzzOptions options, TextWriter output)
{
    public static readonly IReadOnlyList<LanguageVersion> Versions =
        [LanguageVersion.CSharp7_3, .. Enum.GetValues<LanguageVersion>().Where(version => version >= LanguageVersion.CSharp8 && version < LanguageVersion.LatestMajor), LanguageVersion.Preview];

    private static readonly TimeSpan ReportPause = TimeSpan.FromMinutes(1);

    private readonly ConcurrentQueue<string> _failures = new();
    private readonly Stopwatch _clock = new();
    private readonly Lock _lock = new();
    private SourceCounts _counts;
    private TimeSpan _reported;

    public IReadOnlyCollection<string> Failures => _failures;

    public SourceCounts Counts => _counts;

    public void Run()
    {
        _clock.Start();
        var parts = SourceFiles.Below(options.Sources);
        var last = (int)Math.Min(parts.Count, options.First + Math.Min(options.Inputs, int.MaxValue));
        var parallel = new ParallelOptions { MaxDegreeOfParallelism = options.Threads };
        // One by one, so that what was read when the time is over is all of it from the first on.
        var indices = Partitioner.Create(Enumerable.Range((int)options.First, Math.Max(0, last - (int)options.First)), EnumerablePartitionerOptions.NoBuffering);
        Parallel.ForEach(indices, parallel, (index, state) =>
        {
            if (_clock.Elapsed >= options.Time) state.Stop();
            else Read(index, parts[index]);
        });
        output.WriteLine($"{_counts.Files:N0} files read ({parts.Sum(part => (long)part.Length):N0} there are), {_counts.Compilations:N0} compilations, {_counts.Findings:N0} findings, {_counts.Actions:N0} actions taken, {_failures.Count} failures; {_clock.Elapsed.TotalSeconds:N0} s on {options.Threads} threads, seed {options.Seed}");
    }

    private void Read(int index, string[] files)
    {
        var whole = files.Select(file => new FuzzText(file, File.ReadAllText(file))).ToList();
        var random = new FuzzRandom(options.Seed, index);
        var counts = Check(index, 0, whole, "whole")
            + (Check(index, 1, [.. whole.Select(source => source with { Text = BrokenSource.Cut(source.Text, random) })], "cut off") with { Files = 0 })
            + (Check(index, 2, [.. whole.Select(source => source with { Text = BrokenSource.Shuffled(source.Text, random) })], "shuffled") with { Files = 0 });
        lock (_lock)
        {
            _counts += counts;
            if (_clock.Elapsed - _reported < ReportPause) return;
            _reported = _clock.Elapsed;
            output.WriteLine($"{_counts.Files:N0} files after {_reported.TotalSeconds:N0} s, part {index}");
        }
    }

    private SourceCounts Check(int index, int variant, IReadOnlyList<FuzzText> sources, string what)
    {
        // Another version of the language for each part and each of its three readings.
        var turn = (index + (variant * 3)) % Versions.Count;
        var counts = ReadAs(Versions[turn], SourceCheck.ReadAsync);
        if (!options.IsEveryVersion || variant != 0) return counts;
        foreach (var version in Versions.Where((_, i) => i != turn)) counts += ReadAs(version, SourceCheck.AnalyseAsync) with { Files = 0 };
        return counts;

        SourceCounts ReadAs(LanguageVersion version, Func<IReadOnlyList<FuzzText>, LanguageVersion, Task<SourceCounts>> read)
        {
            try
            {
                return read(sources, version).GetAwaiter().GetResult();
            }
            catch (Exception exception) when (exception is not OutOfMemoryException)
            {
                var failure = $"FAILED part {index}, {what}, C# {version.ToDisplayString()}, {sources[0].Name} and what follows: {exception}";
                _failures.Enqueue(failure);
                output.WriteLine(failure);
                return default;
            }
        }
    }
}
