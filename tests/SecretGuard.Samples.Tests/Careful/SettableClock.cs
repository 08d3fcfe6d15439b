namespace SecretGuard.Samples.Tests.Careful;

/// <summary>The time of day plus what the test adds. Timers go by the real one.</summary>
internal sealed class SettableClock : TimeProvider
{
    private readonly DateTimeOffset _start = DateTimeOffset.UtcNow;

    public TimeSpan Elapsed { get; set; }

    public override DateTimeOffset GetUtcNow() => _start + Elapsed;
}
