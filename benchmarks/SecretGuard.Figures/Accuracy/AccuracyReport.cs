using System.Collections.Generic;
using System.Linq;

namespace SecretGuard.Figures.Accuracy;

/// <summary>Findings held against the labels.</summary>
internal sealed class AccuracyReport
{
    private readonly LabelMatching _matching;
    private readonly IReadOnlyList<JudgedLine> _lines;
    private readonly IReadOnlyList<Reason> _reasons;

    public AccuracyReport(IReadOnlyList<Label> labels, IEnumerable<ReportedLines> findings, IReadOnlyList<Reason> reasons)
    {
        _matching = new LabelMatching(labels, findings);
        _reasons = reasons;
        _lines = [.. labels.Select(label => new JudgedLine(label, _matching.IsReported(label), reasons.FirstOrDefault(reason => reason.IsFor(label))))];
    }

    /// <summary>What is missed and what is wrong.</summary>
    public IReadOnlyList<JudgedLine> Differences => [.. _lines.Where(line => line.Differs)];

    /// <summary>Reasons for lines that are judged as they should be, or that nobody has judged.</summary>
    public IEnumerable<Reason> Superfluous => _reasons.Where(reason => !Differences.Any(line => line.Reason == reason));

    /// <param name="category">What lines are judged for.</param>
    /// <param name="isCode">True for C#, false for all other files.</param>
    /// <param name="withTests">Whether those of tests count too.</param>
    public Counts CountsOf(Category category, bool isCode, bool withTests) =>
        Counts.Of([.. _lines.Where(line => line.Label.Category == category && line.Label.Line.IsCode == isCode && (withTests || !line.Label.IsTest))]);

    public int Unlabelled(Category category, bool isCode) => _matching.Unlabelled(category, isCode);

    /// <summary>What a later measurement is held against: what is missed of all that should be found, and what is wrong of all that is.</summary>
    /// <param name="input">What was measured over.</param>
    public IEnumerable<Ratio> SharesOver(string input) => SharesOver(input, "C#", isCode: true).Concat(SharesOver(input, "other files", isCode: false));

    /// <inheritdoc cref="SharesOver(string)"/>
    /// <param name="input">What was measured over.</param>
    /// <param name="files">What the files are called.</param>
    /// <param name="isCode">True for C#, false for all other files.</param>
    public IEnumerable<Ratio> SharesOver(string input, string files, bool isCode) =>
        from category in Category.All
        let counts = CountsOf(category, isCode, withTests: true)
        let place = $"{category.Title} in {files}"
        from ratio in new[] { ShareOf("missed / to be found", place, input, counts.Recall), ShareOf("wrong / reported", place, input, counts.Precision) }
        where ratio is not null
        select ratio;

    private static Ratio? ShareOf(string what, string place, string input, double? right) => right is { } value ? new($"{what}; {place}", input, 1 - value) : null;
}
