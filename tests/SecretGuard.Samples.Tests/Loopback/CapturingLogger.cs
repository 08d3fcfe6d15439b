using System.Collections.Concurrent;

namespace SecretGuard.Samples.Tests.Loopback;

internal sealed class CapturingLogger(string category, ConcurrentQueue<LogLine> lines) : ILogger
{
    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull
    {
        lines.Enqueue(new LogLine(category, string.Empty, PartsOf(state)));
        return null;
    }

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(
        LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        var text = formatter(state, exception);
        lines.Enqueue(new LogLine(category, text, $"{text} {PartsOf(state)} {exception}"));
    }

    private static string PartsOf<TState>(TState state) =>
        state is IEnumerable<KeyValuePair<string, object?>> parts
            ? string.Join(' ', parts.Select(part => $"{part.Key}={TextOf(part.Value)}"))
            : TextOf(state);

    // Headers are logged as lists.
    private static string TextOf(object? value) => value is IEnumerable<string> list ? string.Join(',', list) : $"{value}";
}
