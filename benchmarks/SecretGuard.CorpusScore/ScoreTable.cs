using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;

namespace SecretGuard.CorpusScore;

/// <summary>Scores as Markdown.</summary>
internal static class ScoreTable
{
    public static string Of(string title, IReadOnlyList<Score> scores, CorpusTable table)
    {
        var text = new StringBuilder($"### {title}\n\n| tool | found | near misses reported | unmarked lines reported |\n|---|---|---|---|\n");
        foreach (var score in scores) text.Append(score.Row).Append('\n');
        text.Append($"\n| category | lines | {string.Join(" | ", scores.Select(score => score.Tool))} |\n|---|---|{string.Concat(scores.Select(_ => "---|"))}\n");
        foreach (var category in table.Expected.OrderBy(category => category.Key, StringComparer.Ordinal))
            text.Append($"| {category.Key} | {category.Distinct().Count()} | {string.Join(" | ", scores.Select(score => score.In(category.Key)))} |\n");
        return text.ToString();
    }
}
