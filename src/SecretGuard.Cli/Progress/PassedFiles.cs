using System.Threading;
using SecretGuard.Scanning;

namespace SecretGuard.Cli.Progress;

/// <summary>Counts the files of a scan.</summary>
internal sealed class PassedFiles : IScanObserver
{
    private readonly IScanObserver? _next;
    private int _count;

    /// <param name="next">Who else wants to know.</param>
    public PassedFiles(IScanObserver? next) => _next = next;

    /// <summary>Files that were judged or skipped, without those that nobody wanted.</summary>
    public int Count => Volatile.Read(ref _count);

    public void Passed(string path, string? skipped)
    {
        if (skipped != SkipReasons.Ignored) Interlocked.Increment(ref _count);
        _next?.Passed(path, skipped);
    }
}
