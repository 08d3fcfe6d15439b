using System;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;

namespace SecretGuard.FixStress;

/// <summary>Shows what a fix did, in lines.</summary>
internal static class Change
{
    public static async Task<string> BetweenAsync(Solution before, Solution after, CancellationToken cancellation)
    {
        var text = new StringBuilder();
        foreach (var project in after.GetChanges(before).GetProjectChanges())
        foreach (var id in project.GetChangedDocuments())
        {
            var oldText = await before.GetDocument(id)!.GetTextAsync(cancellation);
            var newText = await after.GetDocument(id)!.GetTextAsync(cancellation);
            Append(text, oldText.ToString().Split('\n'), newText.ToString().Split('\n'));
        }

        return text.ToString();
    }

    public static string At(Diagnostic finding)
    {
        var line = finding.Location.GetLineSpan().StartLinePosition.Line;
        return "  " + finding.Location.SourceTree!.GetText().Lines[line] + Environment.NewLine;
    }

    private static void Append(StringBuilder into, string[] before, string[] after)
    {
        var head = 0;
        while (head < Math.Min(before.Length, after.Length) && before[head] == after[head]) head++;
        var tail = 0;
        while (tail < Math.Min(before.Length, after.Length) - head && before[^(tail + 1)] == after[^(tail + 1)]) tail++;
        AppendDifference(into, before[head..^tail], after[head..^tail]);
    }

    // The longest common subsequence of the lines between the first and the last change.
    private static void AppendDifference(StringBuilder into, string[] before, string[] after)
    {
        var common = new int[before.Length + 1, after.Length + 1];
        for (var i = before.Length - 1; i >= 0; i--)
        for (var j = after.Length - 1; j >= 0; j--)
            common[i, j] = before[i] == after[j] ? common[i + 1, j + 1] + 1 : Math.Max(common[i + 1, j], common[i, j + 1]);

        bool IsGone(int[,] lengths, int i, int j) =>
            i < before.Length && (j == after.Length || lengths[i + 1, j] >= lengths[i, j + 1]);

        var (left, right) = (0, 0);
        while (left < before.Length || right < after.Length)
        {
            if (left < before.Length && right < after.Length && before[left] == after[right]) (left, right) = (left + 1, right + 1);
            else if (IsGone(common, left, right)) into.Append("- ").AppendLine(before[left++].TrimEnd());
            else into.Append("+ ").AppendLine(after[right++].TrimEnd());
        }
    }
}
