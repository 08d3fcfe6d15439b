using System.Collections.Generic;
using System.IO;
using System.Linq;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using Perfolizer.Horology;
using SecretGuard.Figures;

namespace SecretGuard.Benchmarks.Engine;

/// <summary>Measures the engine with BenchmarkDotNet, in this process: its texts are in memory.</summary>
internal static class EngineRun
{
    private const double Billion = 1_000_000_000;

    // Enough for the compiler of the platform to have done what it does.
    private const int Warmups = 10;
    private const int Milliseconds = 250;

    /// <exception cref="BenchmarkFailure">There is no such text, or a measurement failed.</exception>
    public static SectionFigures Over(Input input, int rounds)
    {
        EngineBenchmarks.Texts = EngineTexts.In(input.Folder);
        var job = Job.Default.WithToolchain(InProcessEmitToolchain.Instance).WithWarmupCount(Warmups).WithIterationCount(rounds).WithIterationTime(TimeInterval.FromMilliseconds(Milliseconds));
        var config = ManualConfig.CreateEmpty().AddJob(job).AddLogger(NullLogger.Instance).AddColumnProvider(DefaultColumnProviders.Instance)
            .WithOptions(ConfigOptions.DisableLogFile).WithArtifactsPath(Path.GetTempPath());
        var summary = BenchmarkRunner.Run<EngineBenchmarks>(config);
        var formats = EngineBenchmarks.Texts.Keys.Select(format => new EngineTiming(format, FilesOf(format), CharactersOf(format), Measured(summary, format))).ToList();
        return new SectionFigures([.. formats.Select(format => new Ratio($"engine / one look at each character; {format.Format}", input.Name, format.PerLook(format.Current)))], EngineTable.Of(input, formats));
    }

    private static int FilesOf(string format) => EngineBenchmarks.Texts[format].Count;

    private static long CharactersOf(string format) => EngineBenchmarks.Texts[format].Sum(document => (long)document.Content.Length);

    private static Dictionary<string, EngineFigures> Measured(Summary summary, string format) =>
        summary.Reports.Where(report => (string)report.BenchmarkCase.Parameters[nameof(EngineBenchmarks.Format)] == format).ToDictionary(
            report => report.BenchmarkCase.Descriptor.WorkloadMethod.Name,
            report => report.ResultStatistics is { } statistics
                ? new EngineFigures(statistics.Median / Billion, report.GcStats.GetBytesAllocatedPerOperation(report.BenchmarkCase) ?? 0)
                : throw new BenchmarkFailure("The engine could not be measured: " + string.Join(' ', summary.ValidationErrors.Select(error => error.Message))));
}
