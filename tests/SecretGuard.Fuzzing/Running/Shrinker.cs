using System;
using System.Diagnostics;

namespace SecretGuard.Fuzzing.Running;

/// <summary>Takes away from an input whatever it fails without.</summary>
internal static class Shrinker
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    public static FuzzText Shrink(IFuzzTarget target, FuzzText input, FuzzFailure failure, int slack = 1)
    {
        var clock = Stopwatch.StartNew();
        for (var part = Math.Max(1, input.Text.Length / 2); clock.Elapsed < Patience; part = Math.Max(1, part / 2))
        {
            var smaller = WithoutParts(target, input, failure, slack, part, clock);
            if (part == 1 && smaller.Text.Length == input.Text.Length) break;
            input = smaller;
        }

        return input;
    }

    private static FuzzText WithoutParts(IFuzzTarget target, FuzzText input, FuzzFailure failure, int slack, int part, Stopwatch clock)
    {
        for (var at = 0; at < input.Text.Length && clock.Elapsed < Patience;)
        {
            var smaller = input with { Text = input.Text.Remove(at, Math.Min(part, input.Text.Length - at)) };
            if (FuzzCheck.Of(target, smaller, slack)?.Kind == failure.Kind) input = smaller;
            else at += part;
        }

        return input;
    }
}
