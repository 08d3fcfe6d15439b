using System.Text.RegularExpressions;

namespace SecretGuard.Samples.Tests.Walkthrough;

/// <summary>Output as a document shows it: a line <c>…</c> stands for any lines, a <c>…</c> inside a line for any text.</summary>
internal sealed class ShownOutput
{
    private const string Elision = "…";

    // Each run of lines must be found whole, in the order of the document.
    private readonly List<List<string>> _runs = [];
    private readonly bool _beginsElided;
    private readonly bool _endsElided;

    public ShownOutput(IReadOnlyList<string> lines)
    {
        _beginsElided = lines is [Elision, ..];
        _endsElided = lines is [.., Elision];
        var run = new List<string>();
        foreach (var line in lines.Append(Elision))
        {
            if (line != Elision)
            {
                run.Add(line);
                continue;
            }

            if (run.Count > 0) _runs.Add(run);
            run = [];
        }
    }

    /// <summary>Whether all that is shown has been printed; more may come.</summary>
    public bool HasAppearedIn(IReadOnlyList<string> printed) => FirstMissing(printed, out _) is null;

    /// <returns>Null when the output is as shown; else what is not.</returns>
    public string? Difference(IReadOnlyList<string> printed)
    {
        if (FirstMissing(printed, out var end) is { } missing)
            return (_beginsElided ? "Not printed: " : "Not printed, or not at the beginning: ") + missing;
        if (_endsElided || end == printed.Count) return null;
        if (_runs is [.., var last] && last.Count <= printed.Count && IsAt(last, printed, printed.Count - last.Count)) return null;
        return $"Printed but not shown: {printed[end]}";
    }

    private string? FirstMissing(IReadOnlyList<string> printed, out int end)
    {
        end = 0;
        foreach (var (number, run) in _runs.Index())
        {
            var isFixed = number == 0 && !_beginsElided;
            var limit = isFixed ? 0 : printed.Count - run.Count;
            var at = end;
            while (at <= limit && !IsAt(run, printed, at)) at++;
            if (at > limit || at + run.Count > printed.Count) return string.Join(Environment.NewLine, run);
            end = at + run.Count;
        }

        return null;
    }

    private static bool IsAt(List<string> run, IReadOnlyList<string> printed, int at) =>
        at + run.Count <= printed.Count && run.Index().All(line => IsLine(line.Item, printed[at + line.Index]));

    private static bool IsLine(string shown, string printed) =>
        Regex.IsMatch(
            printed.TrimEnd(),
            "^" + Regex.Escape(shown.TrimEnd()).Replace(Elision, ".*", StringComparison.Ordinal) + "$",
            RegexOptions.CultureInvariant | RegexOptions.Singleline,
            TimeSpan.FromSeconds(1));
}
