using SecretGuard.Testing;

namespace SecretGuard.Samples.Tests.Walkthrough;

/// <summary>The commands of <c>docs/walkthrough.md</c>, run from its first line to its last.</summary>
internal sealed class WalkthroughRun
{
    private readonly List<string> _differences = [];
    private readonly List<(ConsoleStep Step, CommandOutput Output)> _outputs = [];

    /// <summary>Where the output is not what the document shows; empty when all of it is.</summary>
    public IReadOnlyList<string> Differences => _differences;

    /// <summary>The differences, to be read.</summary>
    public string Report => string.Join(Environment.NewLine + Environment.NewLine, _differences);

    /// <summary>All output.</summary>
    public string Printed => string.Join(Environment.NewLine, _outputs.Select(executed => executed.Output.Text));

    /// <param name="clone">Where the reader stands.</param>
    /// <param name="environment">Added to the cleaned environment.</param>
    /// <param name="secret">What the reader types when asked for the secret.</param>
    /// <param name="adapt">The command to run: the step's own, or a cheaper one in its place.</param>
    public static async Task<WalkthroughRun> ExecuteAsync(
        string clone, IReadOnlyDictionary<string, string> environment, string secret, Func<ConsoleStep, string> adapt)
    {
        var run = new WalkthroughRun();
        await using var shell = new ShellSession(clone, environment);
        foreach (var step in ConsoleDocument.Read(File.ReadLines(Repository.PathOf("docs", "walkthrough.md"))))
            await run.ExecuteAsync(shell, step, adapt(step), secret);
        return run;
    }

    /// <summary>What a command of the document printed.</summary>
    public CommandOutput OutputOf(string command) => _outputs.Single(executed => executed.Step.Command == command).Output;

    private async Task ExecuteAsync(ShellSession shell, ConsoleStep step, string command, string secret)
    {
        var shown = new ShownOutput(step.IsInterrupted ? [.. step.Shown, "…"] : step.Shown);
        var typed = step.Command.StartsWith("read ", StringComparison.Ordinal) ? secret : null;
        var (exitCode, lines) = await shell.RunAsync(command, typed, step.IsInterrupted ? shown.HasAppearedIn : null);

        _outputs.Add((step, new CommandOutput(exitCode, string.Join(Environment.NewLine, lines))));
        if (exitCode != step.ExitCode) Differ(step, $"exit code {exitCode}", lines);
        else if (shown.Difference(lines) is { } difference) Differ(step, difference, lines);
    }

    private void Differ(ConsoleStep step, string difference, IReadOnlyList<string> lines)
    {
        var heading = $"docs/walkthrough.md({step.Line}) {step.Command}: {difference}";
        _differences.Add(string.Join(Environment.NewLine, lines.Prepend(heading)));
    }
}
