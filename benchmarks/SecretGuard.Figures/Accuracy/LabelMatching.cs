using System;
using System.Collections.Generic;
using System.Linq;

namespace SecretGuard.Figures.Accuracy;

/// <summary>Which judged lines are reported.</summary>
internal sealed class LabelMatching
{
    // A finding may stand at the name, the label at the value on the next line.
    private const int Tolerance = 1;

    private readonly HashSet<Label> _reported = [];
    private readonly HashSet<(CodeLine Line, Category Category)> _unlabelled = [];

    public LabelMatching(IEnumerable<Label> labels, IEnumerable<ReportedLines> findings)
    {
        var known = labels.ToLookup(label => (label.Category, label.Line.Repository, label.Line.Path));
        foreach (var finding in findings)
        {
            if (Category.OfRule(finding.Rule) is not { } category) continue;
            if (Nearest(known[(category, finding.Repository, finding.Path)], finding) is { } label) _reported.Add(label);
            else _unlabelled.Add((finding.Begin, category));
        }
    }

    /// <summary>A label is reported once, however many findings fall on it.</summary>
    public bool IsReported(Label label) => _reported.Contains(label);

    /// <summary>How many lines without a label are reported.</summary>
    public int Unlabelled(Category category, bool isCode) => _unlabelled.Count(one => one.Category == category && one.Line.IsCode == isCode);

    // The one next to the finding takes it, and the others go without.
    private static Label? Nearest(IEnumerable<Label> labels, ReportedLines finding) => labels
        .Where(label => Distance(label.Line.Number, finding) <= Tolerance)
        .OrderBy(label => Distance(label.Line.Number, finding)).ThenBy(label => Math.Abs(label.Line.Number - finding.First)).ThenBy(label => label.Line.Number)
        .FirstOrDefault();

    private static int Distance(int line, ReportedLines finding) => Math.Max(0, Math.Max(finding.First - line, line - finding.Last));
}
