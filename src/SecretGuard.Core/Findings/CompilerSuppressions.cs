using System;
using System.Collections.Generic;
using System.Linq;
using SecretGuard.Candidates.Code;
using SecretGuard.Knowledge;
using SecretGuard.Text;

namespace SecretGuard.Findings;

/// <summary>
/// Reads from C# what the compiler goes by: <c>#pragma warning disable SG1001 // reason, until=2027-01-31</c> and
/// <c>[SuppressMessage("…", "SG1001", Justification = "reason, until=2027-01-31")]</c>. By their text, so that every host says the same.
/// </summary>
public static class CompilerSuppressions
{
    private static readonly WordSieve Words = new(new[] { AttributeReading.Word, PragmaReading.Word }, StringComparison.Ordinal);

    /// <summary>True for the sources that the compiler reads.</summary>
    public static bool AreIn(string path) => path.EndsWith(".cs", StringComparison.OrdinalIgnoreCase);

    /// <summary>False for a source that certainly holds none: most do, and the directives of most others are about rules of others.</summary>
    public static bool MayStandIn(string source)
    {
        var (hasAttribute, line) = (false, 0);
        foreach (var place in Words.AllIn(source))
        {
            if (source[place] != PragmaReading.Word[0]) hasAttribute = true;
            else if (place >= line && PragmaReading.MayBeginAt(source, place, out line)) return true;
        }

        return hasAttribute && AttributeReading.MayHoldId(source);
    }

    /// <summary>What a text that the compiler took for a justification says of the end; null for none.</summary>
    public static DateTime? UntilIn(string justification) => SuppressionWords.TryUntil(justification, out var until) ? until : null;

    internal static (IReadOnlyList<Suppression> Suppressions, IReadOnlyList<Finding> Problems) Read(TextDocument document)
    {
        if (!MayStandIn(document.Content)) return (Array.Empty<Suppression>(), Array.Empty<Finding>());
        var tokens = CodeTokenList.Of(document.Text, TextDialects.Of(".cs")!);
        var lines = document.Lines().ToList();
        var found = new List<Suppression>();
        var problems = new List<Finding>();
        foreach (var suppression in PragmaReading.Read(tokens, lines).Concat(AttributeReading.Read(tokens, lines)))
        {
            if (SuppressionWords.TryUntil(suppression.Comment, out var until)) found.Add(suppression.EndingOn(until));
            else problems.Add(InvalidSetting.Of(document.Path, suppression.Line, suppression.Range, "The end of a suppression is no day. Write it as until=2027-01-31."));
        }

        // A pragma for several rules is one for each.
        return (found, problems.GroupBy(problem => problem.Start.Line).Select(same => same.First()).ToList());
    }
}
