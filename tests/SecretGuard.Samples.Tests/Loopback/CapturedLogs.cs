using System.Collections.Concurrent;

namespace SecretGuard.Samples.Tests.Loopback;

/// <summary>Everything that is logged, at every level: text, parts and exceptions.</summary>
internal sealed class CapturedLogs : ILoggerProvider
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly ConcurrentQueue<LogLine> _lines = new();

    public IReadOnlyList<LogLine> Lines => _lines.ToArray();

    /// <summary>All of it, to be searched.</summary>
    public string Text => string.Join(Environment.NewLine, _lines.Select(line => line.Everything));

    public IReadOnlyList<string> Of<TCategory>() =>
        Lines.Where(line => line.Category == typeof(TCategory).FullName).Select(line => line.Text).ToList();

    /// <summary>Waits for a line that holds the words.</summary>
    public async Task<string> WaitForAsync(string words)
    {
        using var patience = new CancellationTokenSource(Patience);
        while (!patience.IsCancellationRequested)
        {
            if (Lines.FirstOrDefault(line => line.Text.Contains(words, StringComparison.Ordinal)) is { } found) return found.Text;
            await Task.Delay(TimeSpan.FromMilliseconds(20));
        }

        var lines = string.Join(Environment.NewLine, Lines.Select(line => line.Text));
        throw new TimeoutException($"No line with '{words}' in:{Environment.NewLine}{lines}");
    }

    public ILogger CreateLogger(string categoryName) => new CapturingLogger(categoryName, _lines);

    public void Dispose()
    {
    }
}
