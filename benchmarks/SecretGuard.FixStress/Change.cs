using System;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using SecretGuard.Cli.Fixing;

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
        foreach (var (sign, line) in LineDifferences.Between(before, after)) into.Append(sign).Append(' ').AppendLine(line.TrimEnd());
    }
}
