using System;
using SecretGuard.Text;

namespace SecretGuard.Findings;

/// <summary>Somebody's word that findings of given rules on given lines are meant to stay.</summary>
public sealed class Suppression
{
    internal Suppression(int line, int from, int to)
    {
        Line = line;
        From = from;
        To = to;
    }

    /// <summary>Where it is written. 1-based.</summary>
    public int Line { get; }

    /// <summary>Why, in its author's words; null when it says nothing.</summary>
    public string? Reason { get; init; }

    /// <summary>The last day it counts, in UTC; null when it has no end.</summary>
    public DateTime? Until { get; init; }

    /// <summary>It stands in the team's list, not in the file that it is about.</summary>
    public bool IsListed { get; init; }

    // The compiler goes by it, also when it is over.
    internal bool BindsCompiler { get; init; }

    // All of it, to see what its reason is cut from.
    internal string Comment { get; init; } = string.Empty;

    internal TextRange Range { get; init; } = new(0, 0);

    internal string[] Rules { get; init; } = Array.Empty<string>();

    // The first and the last line it is about.
    internal int From { get; }

    internal int To { get; }

    /// <summary>One that was applied before.</summary>
    /// <param name="line">Where it is written. 1-based.</param>
    /// <param name="reason">Why.</param>
    /// <param name="until">The last day it counts.</param>
    /// <param name="isListed">It stands in the team's list.</param>
    public static Suppression Known(int line, string? reason, DateTime? until, bool isListed = false) =>
        new(line, 0, 0) { Reason = reason, Until = until, IsListed = isListed };

    internal Suppression EndingOn(DateTime? until) => new(Line, From, To)
    {
        Reason = Reason,
        Until = until,
        IsListed = IsListed,
        BindsCompiler = BindsCompiler,
        Comment = Comment,
        Range = Range,
        Rules = Rules,
    };

    /// <summary>True for a finding of one of its rules on one of its lines.</summary>
    public bool Covers(Finding finding) => Covers(finding.Rule.Id, finding.Start.Line);

    internal bool Covers(string rule, int line) => line >= From && line <= To && Array.IndexOf(Rules, rule) >= 0;

    /// <summary>Its last day has passed.</summary>
    /// <param name="today">A day of UTC; null where nobody tells one, and then nothing has passed.</param>
    public bool IsOver(DateTime? today) => Until is { } end && today is { } day && day.Date > end.Date;
}
