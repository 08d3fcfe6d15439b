using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using SecretGuard.FixStress;

namespace SecretGuard.Benchmarks.Analyzers;

/// <summary>The times over one project of all that is measured side by side, on one thread.</summary>
internal sealed class ProjectTiming(CorpusProject project)
{
    private const string ParsingAndBinding = "parsing and binding";

    private readonly SmallestTimes _times = new();

    public TimeSpan Compiler => _times[ParsingAndBinding];

    public int Files { get; private set; }

    public TimeSpan Of(AnalyzerSet set) => _times[set.Name];

    /// <summary>Measures once.</summary>
    public async Task MeasureAsync(IEnumerable<AnalyzerSet> sets)
    {
        var sources = await ProjectSources.LoadAsync(project);
        Files = sources.Files;
        var compilation = _times.Measure(ParsingAndBinding, () => sources.Compile(isConcurrent: false));
        foreach (var set in sets) _times.Add(set.Name, await AnalyzerCost.ExecutionAsync(set, compilation, isConcurrent: false));
    }
}
