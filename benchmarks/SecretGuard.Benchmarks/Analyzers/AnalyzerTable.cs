using System.Collections.Generic;
using System.Linq;
using System.Text;
using SecretGuard.Figures;

namespace SecretGuard.Benchmarks.Analyzers;

/// <summary>The measurements as Markdown, ratios first.</summary>
internal static class AnalyzerTable
{
    public static string Of(IReadOnlyList<InputTiming> timings, int rounds)
    {
        var text = new StringBuilder($"The smallest of {rounds} runs for each project.\n\n");
        AppendRow(text, "ratio of times", timings.Select(timing => timing.Input.Name));
        text.Append("|---|").Append(string.Concat(timings.Select(_ => "---|"))).Append('\n');
        foreach (var (index, ratio) in timings[0].Ratios.Index())
            AppendRow(text, ratio.Figure, timings.Select(timing => Number.Of(timing.Ratios[index].Value)));

        text.Append('\n');
        AppendRow(text, "milliseconds", timings.Select(timing => $"{timing.Files} files"));
        text.Append("|---|").Append(string.Concat(timings.Select(_ => "---|"))).Append('\n');
        AppendRow(text, "parsing and binding", timings.Select(timing => Number.Of(timing.Compiler.TotalMilliseconds)));
        foreach (var set in AnalyzerSets.All) AppendRow(text, set.Name, timings.Select(timing => Number.Of(timing.Of(set).TotalMilliseconds)));
        return text.ToString();
    }

    private static void AppendRow(StringBuilder text, string head, IEnumerable<string> cells) => text.Append("| ").AppendJoin(" | ", cells.Prepend(head)).Append(" |\n");
}
