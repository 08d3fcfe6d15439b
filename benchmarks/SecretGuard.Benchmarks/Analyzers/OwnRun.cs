using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using SecretGuard.FixStress;

namespace SecretGuard.Benchmarks.Analyzers;

/// <summary>Times SecretGuard's analyzers over more than what others are timed over.</summary>
internal static class OwnRun
{
    /// <param name="inputs">The trees.</param>
    /// <param name="rounds">How often; a first one over a few projects is not counted.</param>
    public static async Task<OwnTiming> OverAsync(IReadOnlyList<Input> inputs, int rounds)
    {
        var sources = inputs.SelectMany(input => CorpusProject.Below(input.Folder)).ToList();
        foreach (var source in sources.Take(AnalyzerRun.WarmUps)) await new OwnProjectTiming(source).MeasureAsync();
        var projects = sources.Select(source => new OwnProjectTiming(source)).ToList();
        for (var round = 0; round < rounds; round++)
        {
            Console.Error.WriteLine($"SecretGuard alone: round {round + 1} of {rounds}");
            foreach (var project in projects) await project.MeasureAsync();
        }

        return new(string.Join(" and ", inputs.Select(input => input.Name)), projects);
    }
}
