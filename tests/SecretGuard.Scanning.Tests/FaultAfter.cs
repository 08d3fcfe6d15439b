using System;
using System.Threading;

namespace SecretGuard.Scanning.Tests;

/// <summary>Does something once so many files are judged.</summary>
internal sealed class FaultAfter(int files, Action fault) : IScanObserver
{
    private int _passed;

    public void Passed(string path, string? skipped)
    {
        if (Interlocked.Increment(ref _passed) == files) fault();
    }
}
