using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace SecretGuard.FixStress;

/// <summary>Counts findings with and without a fix.</summary>
internal sealed class Tally
{
    private readonly List<FixTrial> _trials = [];

    public int BrokenFixes => _trials.Count(trial => trial.IsBroken);

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
}
