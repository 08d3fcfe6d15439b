using System;
using System.Collections.Concurrent;
using System.Linq;
using SecretGuard.Candidates;
using SecretGuard.Fuzzing.Inputs;
using SecretGuard.Fuzzing.Running;
using SecretGuard.Text;

namespace SecretGuard.Fuzzing.Tests;

public class FuzzRunTests
{
    [Fact]
    public void Inputs_DependOnSeedAndIndexAlone()
    {
        var targets = FuzzTargets.All;
        for (var index = 0L; index < 200; index++)
            Assert.Equal(new FuzzInputs(targets, 1).At(index).Input, new FuzzInputs(targets, 1).At(index).Input);
        Assert.NotEqual(new FuzzInputs(targets, 1).At(5).Input, new FuzzInputs(targets, 2).At(5).Input);
    }

    [Fact]
    public void Threads_ReadTheSameInputs() => Assert.Equal(TextsOn(threads: 1), TextsOn(threads: 3));

    [Fact]
    public void Failure_IsToldOnceWithWhatRepeatsItAndTheSmallestInput()
    {
        var target = new FakeTarget(input => Must.Hold(!input.Text.Contains('w', StringComparison.Ordinal), "There is a w"));
        var run = new FuzzRun(FuzzOptions.ForTests(500, threads: 1), [target]);

        run.Run();

        var failure = Assert.Single(run.Failures);
        Assert.Contains("--seed 20241129 --first ", failure, StringComparison.Ordinal);
        Assert.Contains("1 characters: \"w\"", failure, StringComparison.Ordinal);
        Assert.True(run.Tallies["fake"].Failures > 1);
    }

    [Fact]
    public void EveryReaderOfAFormat_HasSeeds()
    {
        var readers = Seeds.Texts.Select(seed => CandidateReaders.For(new TextDocument(seed.Name, seed.Text))).ToHashSet();
        Assert.All(CandidateReaders.All, reader => Assert.Contains(reader, readers));
    }

    [Fact]
    public void Targets_HaveNamesOfTheirOwnAndSeeds()
    {
        Assert.Equal(FuzzTargets.All.Count, FuzzTargets.All.Select(target => target.Name).Distinct(StringComparer.Ordinal).Count());
        Assert.All(FuzzTargets.All, target => Assert.NotEmpty(target.Seeds));
    }

    // A seed that fails by itself would never be seen among its changes.
    [Fact]
    public void Seeds_BreakNoReader() =>
        Assert.All(FuzzTargets.All.Where(target => target.Name != "csharp"), target => Assert.All(target.Seeds, seed => Assert.Null(FuzzCheck.Of(target, seed))));

    private static string[] TextsOn(int threads)
    {
        var texts = new ConcurrentBag<string>();
        new FuzzRun(FuzzOptions.ForTests(300, threads), [new FakeTarget(input => texts.Add(input.Text))]).Run();
        return [.. texts.Order(StringComparer.Ordinal)];
    }
}
