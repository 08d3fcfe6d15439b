using System;
using System.Threading;
using SecretGuard.Fuzzing.Running;
using SecretGuard.Text;

namespace SecretGuard.Fuzzing.Tests;

/// <summary>A check that cannot fail proves nothing: readers that break each promise.</summary>
public class FuzzCheckTests
{
    private static readonly FuzzText Input = new("a.txt", "text");

    private static byte[]? _kept;

    [Fact]
    public void Reader_ThatKeepsItsPromises_IsNoFailure() => Assert.Null(FuzzCheck.Of(new FakeTarget(_ => { }), Input));

    [Fact]
    public void Exception_IsAFailureThatNamesIt() =>
        Assert.StartsWith("FormatException", FuzzCheck.Of(new FakeTarget(_ => throw new FormatException()), Input)!.Kind, StringComparison.Ordinal);

    [Fact]
    public void SpanBehindTheText_IsAFailure() =>
        Assert.StartsWith("BrokenPromise", FuzzCheck.Of(new FakeTarget(input => Must.BeInside(new TextRange(0, input.Text.Length + 1), input.Text, "It")), Input)!.Kind, StringComparison.Ordinal);

    [Fact]
    public void SlowReading_IsAFailure() => Assert.Equal("slow", FuzzCheck.Of(new FakeTarget(_ => WorkFor(TimeSpan.FromMilliseconds(80))), Input)!.Kind);

    // Code that is compiled, memory that is cleaned up: it happens once.
    [Fact]
    public void ReadingThatIsSlowOnce_IsNoFailure()
    {
        var times = 0;
        Assert.Null(FuzzCheck.Of(new FakeTarget(_ => WorkFor(TimeSpan.FromMilliseconds(times++ == 0 ? 80 : 0))), Input));
        Assert.True(times > 1);
    }

    // Other programs on the machine must not fail a run.
    [Fact]
    public void Waiting_IsNoWork()
    {
        if (OperatingSystem.IsLinux()) Assert.Null(FuzzCheck.Of(new FakeTarget(_ => Thread.Sleep(80)), Input));
    }

    [Fact]
    public void MuchMemory_IsAFailure() => Assert.Equal("memory", FuzzCheck.Of(new FakeTarget(_ => _kept = new byte[8 * 1024 * 1024]), Input)!.Kind);

    private static void WorkFor(TimeSpan time)
    {
        var start = ThreadClock.Now;
        while (ThreadClock.Now - start < time) Thread.SpinWait(100);
    }
}
