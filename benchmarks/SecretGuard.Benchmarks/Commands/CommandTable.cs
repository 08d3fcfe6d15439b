using System;
using System.Collections.Generic;
using System.Text;
using SecretGuard.Figures;

namespace SecretGuard.Benchmarks.Commands;

/// <summary>The measurements as Markdown, ratios first.</summary>
internal static class CommandTable
{
    /// <param name="timings">The rows.</param>
    /// <param name="head">What the ratios are.</param>
    /// <param name="over">Whose time is divided, for a row.</param>
    /// <param name="under">By whose.</param>
    public static string Of(IReadOnlyList<CommandTiming> timings, string head, Func<CommandTiming, CommandTiming> over, Func<CommandTiming, CommandTiming> under)
    {
        var text = new StringBuilder($"| command | {head} | in processor time | seconds | processor seconds | peak MB | runs |\n|---|---|---|---|---|---|---|\n");
        foreach (var timing in timings)
        {
            var (one, other) = (over(timing), under(timing));
            text.Append($"| {timing.Name} | {Number.Of(one.Seconds / other.Seconds)} | {Number.Of(one.ProcessorSeconds / other.ProcessorSeconds)} | ")
                .Append($"{Number.Of(timing.Seconds)} | {Number.Of(timing.ProcessorSeconds)} | {timing.PeakMegabytes:F0} | {timing.Runs} |\n");
        }

        return text.ToString();
    }
}
