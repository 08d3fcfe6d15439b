using System;
using System.Collections.Generic;
using System.Linq;
using SecretGuard.Figures;

namespace SecretGuard.Benchmarks.Analyzers;

/// <summary>What the analyzers took over one tree.</summary>
internal sealed class InputTiming(Input input, IReadOnlyList<ProjectTiming> projects)
{
    public Input Input => input;

    public int Files => projects.Sum(project => project.Files);

    public TimeSpan Compiler => Sum(project => project.Compiler);

    /// <summary>SecretGuard's time as a share of the compiler's and of every other's.</summary>
    public IReadOnlyList<Ratio> Ratios =>
    [
        .. AnalyzerSets.OwnSets.Select(set => RatioOf(set.Name, Of(set), "parsing and binding", Compiler)),
        .. AnalyzerSets.Others.Select(set => RatioOf(AnalyzerSets.All[0].Name, Of(AnalyzerSets.All[0]), set.Name, Of(set))),
    ];

    public TimeSpan Of(AnalyzerSet set) => Sum(project => project.Of(set));

    private Ratio RatioOf(string name, TimeSpan time, string otherName, TimeSpan other) => new($"{name} / {otherName}", input.Name, time / other);

    private TimeSpan Sum(Func<ProjectTiming, TimeSpan> time) => projects.Aggregate(TimeSpan.Zero, (sum, project) => sum + time(project));
}
