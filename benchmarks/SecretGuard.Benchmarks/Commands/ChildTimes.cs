using System;
using System.Runtime.InteropServices;

namespace SecretGuard.Benchmarks.Commands;

/// <summary>The processor time of all programs that this one has started and seen end: a busy machine moves it less than the clock.</summary>
internal static class ChildTimes
{
    private const int Children = -1;

    // As the kernel writes it: seconds and microseconds of the user's time and of the system's, then what is not asked for.
    private const int Fields = 18;

    public static TimeSpan Total
    {
        get
        {
            var usage = new long[Fields];
            if (ReadUsage(Children, usage) != 0) throw new BenchmarkFailure("The system does not tell processor times.");
            return TimeSpan.FromSeconds(usage[0] + usage[2]) + TimeSpan.FromMicroseconds(usage[1] + usage[3]);
        }
    }

    [DllImport("libc", EntryPoint = "getrusage")]
    private static extern int ReadUsage(int who, [Out] long[] usage);
}
