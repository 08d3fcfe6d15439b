using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;

namespace SecretGuard.FixStress;

/// <summary>Counts findings with and without a fix.</summary>
internal sealed class Tally
{
    private readonly List<FixTrial> _trials = [];

    public int BrokenFixes => _trials.Count(trial => trial.IsBroken);

    public int Applied => _trials.Count(trial => trial.IsOffered);

    public int Findings => FindingsOf(_trials);

    public int FindingsWithout => _trials.Count(trial => !trial.IsOffered);

    /// <summary>Markdown.</summary>
    public string Table()
    {
        var text = new StringBuilder("| rule | findings | actions offered and applied | new compile errors | findings without a fix | where those stand |\n|---|---|---|---|---|---|\n");
        foreach (var rule in _trials.GroupBy(trial => trial.Rule).OrderBy(rule => rule.Key)) text.Append(RowOf(rule.Key, [.. rule]));
        return text.Append(RowOf("all", _trials)).ToString();
    }

    public void Add(IEnumerable<FixTrial> trials) => _trials.AddRange(trials);

    public void Print(TextWriter writer)
    {
        foreach (var rule in _trials.GroupBy(trial => trial.Rule).OrderBy(rule => rule.Key))
        {
            var (offered, without) = (rule.Where(trial => trial.IsOffered).ToList(), rule.Where(trial => !trial.IsOffered).ToList());
            var broken = offered.Count(trial => trial.IsBroken);
            writer.WriteLine($"{rule.Key}: {offered.Count} actions offered and applied, {broken} broken, {without.Count} findings without");
            foreach (var kind in offered.GroupBy(trial => trial.Kind).OrderByDescending(kind => kind.Count()))
                writer.WriteLine($"  {kind.Count(),5}  {kind.Key}");
            foreach (var reason in without.GroupBy(trial => trial.Reason).OrderByDescending(reason => reason.Count()))
                writer.WriteLine($"  {reason.Count(),5}  none: {reason.Key}");
        }
    }

    private static string RowOf(string name, IReadOnlyCollection<FixTrial> trials)
    {
        var without = trials.Where(trial => !trial.IsOffered).ToList();
        var places = without.GroupBy(trial => trial.Reason).OrderByDescending(reason => reason.Count()).ThenBy(reason => reason.Key).Select(reason => $"{reason.Count()} {reason.Key}");
        return $"| {name} | {FindingsOf(trials)} | {trials.Count - without.Count} | {trials.Count(trial => trial.IsBroken)} | {without.Count} | {string.Join(", ", places)} |\n";
    }

    private static int FindingsOf(IEnumerable<FixTrial> trials) => trials.Select(trial => trial.Finding).Distinct().Count();
}
