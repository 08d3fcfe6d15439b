using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using SecretGuard.Figures;

namespace SecretGuard.Benchmarks.Analyzers;

/// <summary>What SecretGuard's analyzers cost over several trees.</summary>
/// <param name="input">Their name.</param>
/// <param name="projects">All of theirs.</param>
internal sealed class OwnTiming(string input, IReadOnlyList<OwnProjectTiming> projects)
{
    // Which row it is, and what of it: a set's own share, and what is kept to compare with.
    private static readonly (string Row, Func<OwnTiming, AnalyzerSet, double> Of, bool IsKept)[] Rows =
    [
        ("one thread: execution time / parsing and binding", (timing, set) => timing.Share(OwnMeasurement.Execution(set), OwnMeasurement.Compiler), true),
        ("all cores: execution times of all threads / parsing and binding on the clock", (timing, set) => timing.Share(OwnMeasurement.ConcurrentExecution(set), OwnMeasurement.ConcurrentCompiler), true),
        ("processor time with NetAnalyzers of the SDK / NetAnalyzers alone", (timing, set) => timing.Share(OwnMeasurement.SdkProcessorWith(set), OwnMeasurement.SdkProcessor), true),
        ("processor time added to NetAnalyzers / parsing and binding", (timing, set) => timing.Added(set), false),
    ];

    public IEnumerable<Ratio> Ratios =>
        from row in Rows where row.IsKept from set in AnalyzerSets.OwnSets select new Ratio($"{set.Name}; {row.Row}", input, row.Of(this, set));

    /// <summary>Markdown.</summary>
    public string Table()
    {
        var text = new StringBuilder($"Over {input}, {projects.Sum(project => project.Files)} files of C#.\n\n| ratio of times | {string.Join(" | ", AnalyzerSets.OwnSets.Select(set => set.Name))} |\n|---|---|---|\n");
        foreach (var row in Rows) text.Append($"| {row.Row} | {string.Join(" | ", AnalyzerSets.OwnSets.Select(set => Number.Of(row.Of(this, set))))} |\n");
        return text.ToString();
    }

    private double Added(AnalyzerSet set) => (Sum(OwnMeasurement.SdkProcessorWith(set)) - Sum(OwnMeasurement.SdkProcessor)) / Sum(OwnMeasurement.CompilerProcessor);

    private double Share(string one, string other) => Sum(one) / Sum(other);

    private TimeSpan Sum(string name) => projects.Aggregate(TimeSpan.Zero, (sum, project) => sum + project.Of(name));
}
