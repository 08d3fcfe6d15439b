using System;
using System.Buffers;
using System.Collections.Generic;
using System.Linq;
using System.Text;

namespace SecretGuard.Testing.Leaks;

/// <summary>Looks for planted values, and for what gives them away, in whatever a host wrote.</summary>
public sealed class LeakSearch
{
    // What a failure shows around a leak: enough to see which part of the output it is.
    private const int Surroundings = 60;

    private readonly Dictionary<string, string> _names = new(StringComparer.OrdinalIgnoreCase);
    private readonly SearchValues<string> _forms;

    /// <param name="values">At least eight characters each.</param>
    public LeakSearch(IEnumerable<string> values)
    {
        foreach (var value in values.Distinct())
            foreach (var (name, text) in LeakForms.Of(value)) _names.TryAdd(text, name);

        if (_names.Count == 0) throw new ArgumentException("Nothing to look for finds nothing.", nameof(values));
        _forms = SearchValues.Create(_names.Keys.ToArray(), StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Everything planted.</summary>
    public static LeakSearch For(IEnumerable<Plant> plants) => new(plants.Select(plant => plant.Value));

    /// <summary>One line for each leak: its form and what stands around it; empty when there is none.</summary>
    public IReadOnlyList<string> Find(string output)
    {
        var leaks = new List<string>();
        for (var at = 0; at < output.Length;)
        {
            var next = output.AsSpan(at).IndexOfAny(_forms);
            if (next < 0) break;
            at += next;
            var form = FormAt(output, at);
            var start = Math.Max(0, at - Surroundings);
            leaks.Add($"{_names[form]}: …{output[start..Math.Min(output.Length, at + Surroundings)].ReplaceLineEndings(" ")}…");
            at += form.Length;
        }

        return leaks;
    }

    /// <summary>Fails when the output gives a value away.</summary>
    /// <param name="output">What a host wrote.</param>
    /// <param name="where">Names the output in the failure.</param>
    public void AssertClean(string output, string where)
    {
        var leaks = Find(output);
        Assert.True(leaks.Count == 0, $"{where} gives planted values away, {leaks.Count} times:\n{string.Join("\n", leaks.Take(20))}");
    }

    /// <summary>Like the other, for files of unknown encoding.</summary>
    public void AssertClean(byte[] output, string where)
    {
        AssertClean(Encoding.UTF8.GetString(output), where);
        AssertClean(Encoding.Unicode.GetString(output), where + " as UTF-16");
        AssertClean(Encoding.Unicode.GetString(output.AsSpan(Math.Min(1, output.Length))), where + " as UTF-16 from its second byte");
    }

    /// <summary>
    /// The output without the paths of the plants: a path is where a finding is, and the one thing that is shown as it is. Longest
    /// first, or a folder would take the beginning of what lies in it.
    /// </summary>
    public static string WithoutPaths(string output, IEnumerable<Plant> plants) =>
        plants.Select(plant => plant.Path).OrderByDescending(path => path.Length)
            .Aggregate(output, (text, path) => text.Replace(path, string.Empty, StringComparison.Ordinal));

    private string FormAt(string output, int at) =>
        _names.Keys.Where(form => output.AsSpan(at).StartsWith(form, StringComparison.OrdinalIgnoreCase)).MaxBy(form => form.Length)!;
}
