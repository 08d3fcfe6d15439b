using System;
using System.Diagnostics;
using System.Threading.Tasks;

namespace SecretGuard.Mutation;

/// <summary>A worker, started when it is asked and ended when it does not answer.</summary>
internal sealed class WorkerProcess(Checkout checkout, int? preset = null) : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    private Process? _process;

    /// <summary>The next line of the answer, or null when the time is up or the process ended.</summary>
    public async Task<string?> AskAsync(string? request, TimeSpan patience)
    {
        _process ??= Start();
        try
        {
            if (request is not null) await _process.StandardInput.WriteLineAsync(request);
            while (await _process.StandardOutput.ReadLineAsync().WaitAsync(patience) is { } line)
            {
                var at = line.IndexOf(Worker.Mark, StringComparison.Ordinal);
                if (at >= 0) return line[(at + Worker.Mark.Length)..];
            }
        }
        catch (Exception exception) when (exception is TimeoutException or System.IO.IOException)
        {
        }

        Dispose();
        return null;
    }

    /// <summary>The answer of a worker that shows now and then that it is alive.</summary>
    public async Task<string?> AskForFailureAsync(int mutant, string tests)
    {
        var answer = await AskAsync($"{mutant}\t{tests}", Patience);
        while (answer == Worker.Running) answer = await AskAsync(null, Patience);
        return answer;
    }

    public void Dispose()
    {
        if (_process is null) return;

        if (!_process.HasExited) _process.Kill();
        _process.Dispose();
        _process = null;
    }

    private Process Start()
    {
        var start = new ProcessStartInfo("dotnet", [checkout.Program, "work"]) { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["TESTS"] = string.Join(',', checkout.Tests);
        if (preset is { } number) start.Environment["MUTANT"] = number.ToString();
        var process = Process.Start(start)!;
        process.ErrorDataReceived += (_, _) => { };
        process.BeginErrorReadLine();
        return process;
    }
}
