using System.Globalization;
using System.Text.RegularExpressions;

namespace SecretGuard.Samples.Tests.Walkthrough;

/// <summary>
/// The <c>console</c> blocks of a Markdown document. A line that begins with <c>$ </c> is a command; <c># exit code 1</c> behind it says
/// how it ends; what follows is its output, in which <c>…</c> stands for what is left out.
/// </summary>
internal static partial class ConsoleDocument
{
    public static IReadOnlyList<ConsoleStep> Read(IEnumerable<string> lines)
    {
        var steps = new List<ConsoleStep>();
        var shown = new List<string>();
        // How far the block is indented, as in a list; null outside of one.
        int? indentation = null;
        foreach (var (index, line) in lines.Index())
        {
            var text = line.TrimStart();
            if (text.StartsWith("```", StringComparison.Ordinal))
            {
                indentation = text == "```console" ? line.Length - text.Length : null;
                continue;
            }

            if (indentation is not { } depth) continue;
            if (text.StartsWith("$ ", StringComparison.Ordinal)) steps.Add(StepOf(index + 1, text, shown = []));
            else shown.Add(line[Math.Min(depth, line.Length)..]);
        }

        return steps.Select(Completed).ToList();
    }

    private static ConsoleStep StepOf(int number, string line, List<string> shown)
    {
        var match = Command().Match(line);
        var exitCode = match.Groups["code"].Success ? int.Parse(match.Groups["code"].Value, CultureInfo.InvariantCulture) : 0;
        return new ConsoleStep(number, match.Groups["command"].Value, exitCode, shown, IsInterrupted: false);
    }

    private static ConsoleStep Completed(ConsoleStep step) =>
        step.Shown is [.., "^C"] ? step with { Shown = step.Shown.SkipLast(1).ToList(), IsInterrupted = true } : step;

    [GeneratedRegex(@"^\$ (?<command>.*?)(\s+# exit code (?<code>\d+))?\s*$",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Command();
}
