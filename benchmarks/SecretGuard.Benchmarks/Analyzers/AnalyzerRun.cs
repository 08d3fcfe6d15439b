using System;
using System.Linq;
using System.Threading.Tasks;
using SecretGuard.FixStress;

namespace SecretGuard.Benchmarks.Analyzers;

/// <summary>Runs all sets over a tree, in one process.</summary>
internal static class AnalyzerRun
{
    /// <summary>Projects that are measured before any counts.</summary>
    public const int WarmUps = 5;

    /// <param name="input">The tree.</param>
    /// <param name="rounds">How often; a first one beside them is not counted.</param>
    public static async Task<InputTiming> OverAsync(Input input, int rounds)
    {
        var sources = CorpusProject.Below(input.Folder).ToList();
        // Until the runtime has compiled what it runs, it is the runtime that is measured.
        foreach (var source in sources.Take(WarmUps)) await new ProjectTiming(source).MeasureAsync(AnalyzerSets.All);
        var projects = sources.Select(source => new ProjectTiming(source)).ToList();
        for (var round = 0; round < rounds; round++)
        {
            Console.Error.WriteLine($"{input.Name}: round {round + 1} of {rounds}");
            var order = AnalyzerSets.All.Skip(round % AnalyzerSets.All.Count).Concat(AnalyzerSets.All.Take(round % AnalyzerSets.All.Count)).ToList();
            foreach (var project in projects) await project.MeasureAsync(order);
        }

        return new(input, projects);
    }
}
