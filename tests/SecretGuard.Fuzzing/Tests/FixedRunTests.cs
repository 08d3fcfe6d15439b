using System;
using System.Linq;
using SecretGuard.Fuzzing.Running;

namespace SecretGuard.Fuzzing.Tests;

/// <summary>The same inputs each time: what breaks a reader here was changed in the reader, or in what the inputs are made of.</summary>
public class FixedRunTests
{
    private const int Inputs = 200_000;

    [Fact]
    public void TwoHundredThousandInputs_BreakNoReader()
    {
        var run = new FuzzRun(FuzzOptions.ForTests(Inputs, Math.Min(2, Environment.ProcessorCount)), FuzzTargets.All);

        run.Run();

        Assert.True(run.Failures.Count == 0, string.Join("\n", run.Failures));
        Assert.Equal(Inputs, run.Tallies.Values.Sum(tally => tally.Inputs));
        Assert.All(run.Tallies, tally => Assert.True(tally.Value.Inputs > 100, $"{tally.Key} was hardly asked"));
    }
}
