using System;
using System.Threading.Tasks;
using SecretGuard.FixStress;

namespace SecretGuard.Benchmarks.Analyzers;

/// <summary>What SecretGuard's analyzers cost in one project: on one thread, on all, and beside the analyzers that every build runs.</summary>
internal sealed class OwnProjectTiming(CorpusProject project)
{
    private readonly SmallestTimes _times = new();

    public int Files { get; private set; }

    public TimeSpan Of(string name) => _times[name];

    /// <summary>Measures once.</summary>
    public async Task MeasureAsync()
    {
        var sources = await ProjectSources.LoadAsync(project);
        Files = sources.Files;
        _ = _times.Measure(OwnMeasurement.ConcurrentCompiler, () => sources.Compile(isConcurrent: true));
        var before = Environment.CpuUsage.TotalTime;
        var compilation = _times.Measure(OwnMeasurement.Compiler, () => sources.Compile(isConcurrent: false));
        _times.Add(OwnMeasurement.CompilerProcessor, Environment.CpuUsage.TotalTime - before);
        _times.Add(OwnMeasurement.SdkProcessor, await AnalyzerCost.ProcessorAsync(AnalyzerSets.Sdk, compilation));
        foreach (var set in AnalyzerSets.OwnSets)
        {
            _times.Add(OwnMeasurement.Execution(set), await AnalyzerCost.ExecutionAsync(set, compilation, isConcurrent: false));
            _times.Add(OwnMeasurement.ConcurrentExecution(set), await AnalyzerCost.ExecutionAsync(set, compilation, isConcurrent: true));
            _times.Add(OwnMeasurement.SdkProcessorWith(set), await AnalyzerCost.ProcessorAsync(AnalyzerSets.Sdk.With(set), compilation));
        }
    }
}
