using System.Collections.Generic;
using System.Text;
using SecretGuard.Figures;

namespace SecretGuard.Benchmarks.Commands;

/// <summary>The measurements as Markdown, ratios first.</summary>
internal static class CommandTable
{
    /// <param name="timings">The rows.</param>
    /// <param name="measure">The one whose time is 1.</param>
    public static string Of(IReadOnlyList<CommandTiming> timings, CommandTiming measure)
    {
        var text = new StringBuilder($"| command | times of {measure.Name} | in processor time | seconds | processor seconds | peak MB | runs |\n|---|---|---|---|---|---|---|\n");
        foreach (var timing in timings)
            text.Append($"| {timing.Name} | {Number.Of(timing.Seconds / measure.Seconds)} | {Number.Of(timing.ProcessorSeconds / measure.ProcessorSeconds)} | {Number.Of(timing.Seconds)} | {Number.Of(timing.ProcessorSeconds)} | {timing.PeakMegabytes:F0} | {timing.Runs} |\n");
        return text.ToString();
    }
}
