using System;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;

namespace SecretGuard.Fuzzing.Running;

/// <summary>What a run says. Inputs are shown as they are: every value in them was made for the tests.</summary>
internal static class FuzzReport
{
    private const int LongestInput = 2000;

    public static string CommandOf(FuzzOptions options, string target, long index)
    {
        var seed = string.Create(CultureInfo.InvariantCulture, $"--seed {options.Seed} --first {index} --inputs 1");
        return $"dotnet run -c Release --project tests/SecretGuard.Fuzzing -- {seed}" + (options.Target is null ? "" : $" --target {target}");
    }

    /// <summary>With the smallest input that fails alike.</summary>
    public static string TextOf(FuzzOptions options, IFuzzTarget target, long index, FuzzText input, FuzzFailure failure)
    {
        var smallest = Shrinker.Shrink(target, input, failure, options.Slack);
        var shown = Escaped(smallest.Text);
        return new StringBuilder()
            .AppendLine(CultureInfo.InvariantCulture, $"FAILED {target.Name}: {failure.Kind}")
            .AppendLine(failure.Details)
            .AppendLine("Repeat: " + CommandOf(options, target.Name, index))
            .AppendLine(CultureInfo.InvariantCulture, $"Smallest: {smallest.Name}, {smallest.Text.Length} characters: {shown[..Math.Min(shown.Length, LongestInput)]}")
            .ToString();
    }

    public static void Write(FuzzRun run, FuzzOptions options, TextWriter output)
    {
        foreach (var (name, tally) in run.Tallies.Where(pair => pair.Value.Inputs > 0))
            output.WriteLine($"{name,-34} {tally.Inputs,12:N0} inputs {tally.Characters / Math.Max(1, tally.Inputs),8:N0} characters each {tally.Time.TotalMicroseconds / Math.Max(1, tally.Inputs),10:N1} µs each {tally.Failures,6} failures");
        foreach (var failure in run.Failures) output.WriteLine(failure);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{run.Tallies.Values.Sum(tally => tally.Inputs):N0} inputs in {run.Time.TotalSeconds:N1} s on {options.Threads} threads, seed {options.Seed}: {run.Tallies.Values.Sum(tally => tally.Failures)} failures of {run.Failures.Count} kinds"));
    }

    // As a C# literal takes it.
    private static string Escaped(string text) =>
        "\"" + string.Concat(text.Select(c => c is >= ' ' and <= '~' and not ('"' or '\\') ? c.ToString() : $"\\u{(int)c:X4}")) + "\"";
}
