using System;
using System.Linq;

namespace SecretGuard.Fuzzing.Running;

/// <summary>Has one target read one input, and measures it.</summary>
internal static class FuzzCheck
{
    // What is slow because code is being compiled, or memory cleaned up, is fast another time.
    private const int Repetitions = 6;

    /// <summary>Null when nothing is wrong.</summary>
    /// <param name="target">Reads it.</param>
    /// <param name="input">What is read.</param>
    /// <param name="slack">How many times the target's time it may take: see <see cref="FuzzOptions.Slack"/>.</param>
    public static FuzzFailure? Of(IFuzzTarget target, FuzzText input, int slack = 1)
    {
        var allowed = target.Limits.TimeFor(input) * slack;
        try
        {
            var (time, bytes) = Measure(target, input);
            for (var i = 0; i < Repetitions && (time > allowed || bytes > target.Limits.BytesFor(input)); i++)
            {
                GC.Collect();
                var again = Measure(target, input);
                time = time < again.Time ? time : again.Time;
                bytes = Math.Min(bytes, again.Bytes);
            }

            if (time > allowed) return new("slow", $"{time.TotalMilliseconds:0.0} ms where {allowed.TotalMilliseconds:0.0} are allowed");
            return bytes > target.Limits.BytesFor(input) ? new("memory", $"{bytes:N0} bytes where {target.Limits.BytesFor(input):N0} are allowed") : null;
        }
        catch (Exception exception)
        {
            return new(KindOf(exception), exception.ToString());
        }
    }

    private static (TimeSpan Time, long Bytes) Measure(IFuzzTarget target, FuzzText input)
    {
        var bytes = GC.GetAllocatedBytesForCurrentThread();
        var start = ThreadClock.Now;
        target.Read(input);
        return (ThreadClock.Now - start, GC.GetAllocatedBytesForCurrentThread() - bytes);
    }

    // Type and place, so that a smaller input fails of the same cause.
    private static string KindOf(Exception exception)
    {
        var place = exception.StackTrace?.Split('\n').FirstOrDefault(line => line.Contains("SecretGuard.", StringComparison.Ordinal))?.Trim();
        return $"{exception.GetType().Name} {place}";
    }
}
