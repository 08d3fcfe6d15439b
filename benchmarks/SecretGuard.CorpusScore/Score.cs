using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace SecretGuard.CorpusScore;

/// <summary>What one tool finds of the corpus, by lines: a finding counts for its line, whatever the tool calls it.</summary>
internal sealed class Score
{
    private readonly CorpusTable _table;
    private readonly HashSet<(string File, int Line)> _found;

    public Score(string tool, CorpusTable table, IEnumerable<(string File, int Line)> found)
    {
        Tool = tool;
        _table = table;
        _found = [.. found];
    }

    public string Tool { get; }

    /// <summary>A row of a Markdown table.</summary>
    public string Row => string.Create(CultureInfo.InvariantCulture,
        $"| {Tool} | {_found.Count(_table.ExpectedLines.Contains)} of {_table.ExpectedLines.Count} | {_found.Count(_table.NearMisses.Contains)} of {_table.NearMisses.Count} | {_found.Count(line => !_table.ExpectedLines.Contains(line) && !_table.NearMisses.Contains(line))} |");

    /// <summary>How many lines of a category are found.</summary>
    public int In(string category) => _table.Expected[category].Distinct().Count(_found.Contains);
}
