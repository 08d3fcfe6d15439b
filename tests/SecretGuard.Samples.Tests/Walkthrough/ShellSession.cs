using System.Diagnostics;
using System.Globalization;
using SecretGuard.Testing;

namespace SecretGuard.Samples.Tests.Walkthrough;

/// <summary>One bash that runs the commands of a document one after the other, as a reader's terminal does.</summary>
internal sealed class ShellSession : IAsyncDisposable
{
    // Begins the line that tells the exit code of the command before.
    private const string End = "\u0001";

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(10);

    private readonly Process _bash;

    /// <param name="folder">Where it starts.</param>
    /// <param name="environment">Added to the cleaned environment.</param>
    public ShellSession(string folder, IReadOnlyDictionary<string, string> environment)
    {
        // setsid: a group of processes of its own, so that Ctrl+C reaches the running program as it does in a terminal.
        var start = new ProcessStartInfo("setsid", ["bash", "--noprofile", "--norc"])
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        };
        Command.Prepare(start.Environment, environment);
        _bash = Process.Start(start) ?? throw new InvalidOperationException("bash did not start.");
        // The shell itself outlives Ctrl+C.
        _bash.StandardInput.WriteLine("exec 2>&1; trap : INT");
    }

    /// <param name="command">One line.</param>
    /// <param name="typed">What the reader types when the command asks; null for nothing.</param>
    /// <param name="isEnough">Asked after each line: when to press Ctrl+C. Null: never.</param>
    public async Task<(int ExitCode, IReadOnlyList<string> Lines)> RunAsync(
        string command, string? typed, Func<IReadOnlyList<string>, bool>? isEnough)
    {
        await _bash.StandardInput.WriteLineAsync(command);
        if (typed is not null) await _bash.StandardInput.WriteLineAsync(typed);
        await _bash.StandardInput.WriteLineAsync($"printf '\\n{End}%s\\n' \"$?\"");
        using var patience = new CancellationTokenSource(Patience);
        var lines = new List<string>();
        while (await NextAsync(lines, command, patience.Token) is { } line)
        {
            if (line.StartsWith(End, StringComparison.Ordinal))
                return (int.Parse(line[1..], CultureInfo.InvariantCulture), WithoutLastBreak(lines));
            lines.Add(line);
            if (isEnough?.Invoke(lines) != true) continue;
            isEnough = null;
            await InterruptAsync();
        }

        throw new InvalidOperationException(string.Join(Environment.NewLine, lines.Prepend($"The shell ended at '{command}':")));
    }

    public async ValueTask DisposeAsync()
    {
        _bash.StandardInput.Close();
        _bash.Kill(entireProcessTree: true);
        await _bash.WaitForExitAsync();
        _bash.Dispose();
    }

    private async Task<string?> NextAsync(List<string> lines, string command, CancellationToken patience)
    {
        try
        {
            return await _bash.StandardOutput.ReadLineAsync(patience);
        }
        catch (OperationCanceledException)
        {
            throw new TimeoutException(string.Join(Environment.NewLine, lines.Prepend($"'{command}' did not end:")));
        }
    }

    private async Task InterruptAsync()
    {
        using var kill = Process.Start("kill", ["-INT", "--", $"-{_bash.Id}"]);
        await kill.WaitForExitAsync();
    }

    // The line break in front of the end mark: it is empty when the output ended with one of its own.
    private static List<string> WithoutLastBreak(List<string> lines)
    {
        if (lines is [.., ""]) lines.RemoveAt(lines.Count - 1);
        return lines;
    }
}
