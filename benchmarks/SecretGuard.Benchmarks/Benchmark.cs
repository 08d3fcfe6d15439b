using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using SecretGuard.Benchmarks.Accuracy;
using SecretGuard.Benchmarks.Analyzers;
using SecretGuard.Benchmarks.Commands;
using SecretGuard.Benchmarks.Engine;
using SecretGuard.Benchmarks.Fixes;
using SecretGuard.CorpusScore;
using SecretGuard.Figures;
using SecretGuard.Figures.Accuracy;

namespace SecretGuard.Benchmarks;

/// <summary>All measurements that were asked for, and what becomes of them.</summary>
internal sealed class Benchmark(BenchmarkOptions options)
{
    private const int AnalyzerRounds = 3;
    private const int CommandRounds = 10;
    private const int EngineRounds = 20;

    private readonly CommittedRatios _ratios = new("ratios.csv", RatioTable.OfTimes);
    private readonly CommittedRatios _shares = new("shares.csv", RatioTable.OfCounts);
    private readonly FigureDocument _performance = new(Places.At("docs", "performance.md"));
    private readonly FigureDocument _accuracy = new(Places.At("docs", "accuracy.md"));
    private readonly FigureDocument _corpus = new(Places.At("benchmarks", "corpus", "README.md"));

    /// <summary>The exit code.</summary>
    public async Task<int> RunAsync()
    {
        if (!OperatingSystem.IsLinux()) throw new BenchmarkFailure("Memory is read from /proc: run this on Linux.");
        if (options.Wants("judgements")) _accuracy.Set("judgements", JudgementTable.Of(File.ReadAllText(Places.At("benchmarks", "judgements.csv"))));
        if (options.Wants("accuracy") && HasTreesFor("accuracy")) await MeasureAccuracyAsync();
        if (options.Wants("fixes") && HasTreesFor("fixes")) await ApplyFixesAsync();
        if (options.Wants("analyzers")) await MeasureAnalyzersAsync();
        if (options.Wants("engine")) MeasureEngine();
        if (options.Wants("corpus") || options.Wants("commands")) await MeasureBesideCommandsAsync(PeerCommands.Installed(options.Peers));
        return options.IsCheck ? Compare() : Write();
    }

    // Nothing is found in this repository.
    private bool HasTreesFor(string section)
    {
        if (options.Trees is null) Console.Error.WriteLine($"skipped: {section}. That is measured over the public repositories alone: name them with --trees.");
        return options.Trees is not null;
    }

    private async Task MeasureAccuracyAsync()
    {
        var (trees, name) = Inputs.ForAccuracy(options.Trees!);
        var figures = await AccuracyRun.OverAsync(trees, name);
        _shares.Add(figures.Shares);
        _accuracy.Set("accuracy", figures.Table);
        _accuracy.Set("differences", figures.Differences);
    }

    private async Task ApplyFixesAsync()
    {
        var figures = await FixRun.OverAsync(Inputs.ForFixes(options.Trees!));
        _shares.Add(figures.Ratios);
        _accuracy.Set("fixes", figures.Table);
    }

    private async Task MeasureAnalyzersAsync()
    {
        var rounds = options.Rounds ?? AnalyzerRounds;
        var timings = new List<InputTiming>();
        foreach (var input in Inputs.ForPeers(options.Trees)) timings.Add(await AnalyzerRun.OverAsync(input, rounds));
        var own = await OwnRun.OverAsync(Inputs.ForAnalyzers(options.Trees), rounds);
        _ratios.Add([.. timings.SelectMany(timing => timing.Ratios), .. own.Ratios]);
        _performance.Set("analyzers", Machine.Describe(options.Note) + "\n\n" + AnalyzerTable.Of(timings, rounds) + "\n" + own.Table());
    }

    private void MeasureEngine()
    {
        var figures = EngineRun.Over(Inputs.ForEngine(options.Trees), options.Rounds ?? EngineRounds);
        _ratios.Add(figures.Ratios);
        _performance.Set("engine", Machine.Describe(options.Note) + "\n\n" + figures.Table);
    }

    private async Task MeasureBesideCommandsAsync(IReadOnlyList<PeerCommand> peers)
    {
        if (options.Wants("corpus")) _corpus.Set("corpus", await CorpusTablesAsync(peers));
        if (options.Wants("commands")) MeasureCommands(peers);
    }

    private static async Task<string> CorpusTablesAsync(IReadOnlyList<PeerCommand> peers)
    {
        using var reports = new CorpusReports();
        var scoring = new CorpusScoring([.. peers.Select(reports.Of)]);
        var tables = await scoring.TablesAsync();
        foreach (var failure in scoring.Failures) Console.Error.WriteLine(failure);
        return tables;
    }

    private void MeasureCommands(IReadOnlyList<PeerCommand> peers)
    {
        var rounds = options.Rounds ?? CommandRounds;
        using var bench = new CommandBench(peers, rounds);
        var start = bench.MeasureStart();
        var scans = Inputs.ForCommands(options.Trees).Select(one => bench.MeasureScan(one.Input, one.IsForSlow)).ToList();
        _ratios.Add([.. start.Ratios, .. scans.SelectMany(scan => scan.Ratios)]);
        _performance.Set("commands", Machine.Describe(options.Note) + "\n\n" + string.Join("\n", scans.Select(scan => scan.Table)));
        _performance.Set("start", start.Table);
    }

    private int Write()
    {
        _performance.Save();
        _accuracy.Save();
        _corpus.Save();
        _ratios.Save();
        _shares.Save();
        return 0;
    }

    private int Compare()
    {
        var (times, counts) = (_ratios.Compare(), _shares.Compare());
        if (times.Compared + counts.Compared == 0) throw new BenchmarkFailure("Nothing was measured that stands in benchmarks/ratios.csv or benchmarks/shares.csv. Name its inputs with --trees.");
        return times.Worse + counts.Worse > 0 ? 1 : 0;
    }
}
