using System;
using System.Diagnostics;
using System.Runtime.InteropServices;

namespace SecretGuard.Fuzzing.Running;

/// <summary>
/// What a thread has worked: on a machine that does other things at once its clock on the wall says nothing. Where the system does not tell,
/// that clock it is.
/// </summary>
internal static class ThreadClock
{
    private const int ThreadProcessorTime = 3;

    /// <summary>Only the difference of two values of one thread says something.</summary>
    public static TimeSpan Now =>
        OperatingSystem.IsLinux() && GetTime(ThreadProcessorTime, out var time) == 0
            ? TimeSpan.FromTicks((time.Seconds * TimeSpan.TicksPerSecond) + (time.Nanoseconds / TimeSpan.NanosecondsPerTick))
            : Stopwatch.GetElapsedTime(0);

    [DllImport("libc", EntryPoint = "clock_gettime")]
    private static extern int GetTime(int clock, out SystemTime time);

    [StructLayout(LayoutKind.Sequential)]
    private struct SystemTime
    {
        public long Seconds;

        public long Nanoseconds;
    }
}
