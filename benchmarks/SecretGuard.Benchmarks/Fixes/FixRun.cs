using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using SecretGuard.Figures;
using SecretGuard.FixStress;

namespace SecretGuard.Benchmarks.Fixes;

/// <summary>Applies every fix that is offered, each alone, and compiles the project before and after.</summary>
internal static class FixRun
{
    /// <param name="inputs">Public repositories: this one has no finding.</param>
    public static async Task<SectionFigures> OverAsync(IReadOnlyList<Input> inputs)
    {
        var tally = new Tally();
        foreach (var input in inputs)
        {
            Console.Error.WriteLine($"fixes: {input.Name}");
            foreach (var project in CorpusProject.Below(input.Folder)) tally.Add(await FixTrial.AllAsync(project.Load(), CancellationToken.None));
        }

        var names = string.Join(", ", inputs.Select(input => input.Name));
        return new(RatiosOf(tally, $"{inputs.Count} repositories of trees.csv"), $"Over {names}.\n\n" + tally.Table());
    }

    private static IReadOnlyList<Ratio> RatiosOf(Tally tally, string input) => tally.Findings == 0 ? [] :
    [
        new("fixes with new errors / applied", input, (double)tally.BrokenFixes / Math.Max(1, tally.Applied)),
        new("findings without a fix / findings", input, (double)tally.FindingsWithout / tally.Findings),
    ];
}
