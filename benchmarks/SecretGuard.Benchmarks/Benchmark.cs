using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using SecretGuard.Benchmarks.Analyzers;
using SecretGuard.Benchmarks.Commands;
using SecretGuard.Benchmarks.Engine;
using SecretGuard.CorpusScore;
using SecretGuard.Figures;

namespace SecretGuard.Benchmarks;

/// <summary>All measurements that were asked for, and what becomes of them.</summary>
internal sealed class Benchmark(BenchmarkOptions options)
{
    private const int AnalyzerRounds = 3;
    private const int CommandRounds = 10;
    private const int EngineRounds = 20;

    private readonly List<Ratio> _ratios = [];
    private readonly FigureDocument _performance = new(Places.At("docs", "performance.md"));
    private readonly FigureDocument _corpus = new(Places.At("benchmarks", "corpus", "README.md"));

    /// <summary>The exit code.</summary>
    public async Task<int> RunAsync()
    {
        if (!OperatingSystem.IsLinux()) throw new BenchmarkFailure("Memory is read from /proc: run this on Linux.");
        var peers = PeerCommands.Installed(options.Peers);
        if (options.WantsCorpus) _corpus.Set("corpus", await CorpusTablesAsync(peers));
        if (options.WantsAnalyzers) await MeasureAnalyzersAsync();
        if (options.WantsEngine) MeasureEngine();
        if (options.WantsCommands) MeasureCommands(peers);
        return options.IsCheck ? Compare() : Write();
    }

    private static async Task<string> CorpusTablesAsync(IReadOnlyList<PeerCommand> peers)
    {
        using var reports = new CorpusReports();
        var scoring = new CorpusScoring([.. peers.Select(reports.Of)]);
        var tables = await scoring.TablesAsync();
        foreach (var failure in scoring.Failures) Console.Error.WriteLine(failure);
        return tables;
    }

    private async Task MeasureAnalyzersAsync()
    {
        var rounds = options.Rounds ?? AnalyzerRounds;
        var timings = new List<InputTiming>();
        foreach (var input in Inputs.ForAnalyzers(options.Trees)) timings.Add(await AnalyzerRun.OverAsync(input, rounds));
        _ratios.AddRange(timings.SelectMany(timing => timing.Ratios));
        _performance.Set("analyzers", Machine.Describe(options.Note) + "\n\n" + AnalyzerTable.Of(timings, rounds));
    }

    private void MeasureEngine()
    {
        var figures = EngineRun.Over(Inputs.ForEngine(options.Trees), options.Rounds ?? EngineRounds);
        _ratios.AddRange(figures.Ratios);
        _performance.Set("engine", Machine.Describe(options.Note) + "\n\n" + figures.Table);
    }

    private void MeasureCommands(IReadOnlyList<PeerCommand> peers)
    {
        var rounds = options.Rounds ?? CommandRounds;
        using var bench = new CommandBench(peers, rounds);
        var start = bench.MeasureStart();
        var scans = Inputs.ForCommands(options.Trees).Select(one => bench.MeasureScan(one.Input, one.IsForSlow)).ToList();
        _ratios.AddRange([.. start.Ratios, .. scans.SelectMany(scan => scan.Ratios)]);
        _performance.Set("commands", Machine.Describe(options.Note) + "\n\n" + string.Join("\n", scans.Select(scan => scan.Table)));
        _performance.Set("start", start.Table);
    }

    private int Write()
    {
        _performance.Save();
        _corpus.Save();
        var file = Places.At("benchmarks", "ratios.csv");
        if (_ratios.Count > 0) File.WriteAllText(file, RatioTable.Parse(File.ReadAllText(file)).With(_ratios).ToString());
        return 0;
    }

    private int Compare()
    {
        var committed = RatioTable.Parse(File.ReadAllText(Places.At("benchmarks", "ratios.csv")));
        if (committed.Missing(_ratios).Count() == committed.Ratios.Count) throw new BenchmarkFailure("Nothing was measured that stands in benchmarks/ratios.csv. Name its inputs with --trees.");
        foreach (var ratio in committed.Missing(_ratios)) Console.WriteLine($"not measured: {ratio.Figure}, {ratio.Input}");
        foreach (var ratio in _ratios) Console.WriteLine($"{ratio.Figure}, {ratio.Input}: {Number.Of(ratio.Value)}");
        var worse = committed.Worsened(_ratios).ToList();
        foreach (var (old, now) in worse) Console.Error.WriteLine($"WORSE: {old.Figure}, {old.Input}: {Number.Of(old.Value)} is now {Number.Of(now.Value)}");
        return worse.Count > 0 ? 1 : 0;
    }
}
