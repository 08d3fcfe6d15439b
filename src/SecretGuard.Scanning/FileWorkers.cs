using System;
using System.Collections.Generic;
using System.Threading;
using SecretGuard.Scanning.Walking;

namespace SecretGuard.Scanning;

/// <summary>
/// Threads that share one list of files. Whoever waits for them is free at once when the scan is cancelled, whatever file they are at.
/// </summary>
internal sealed class FileWorkers
{
    // As much as the first thread of a process has: readers of nested formats were measured there.
    private const int StackBytes = 8 * 1024 * 1024;

    private readonly IEnumerator<WalkedFile> _files;
    private readonly Action<WalkedFile> _act;
    private readonly CancellationToken _cancellation;
    private readonly CountdownEvent _working;
    private readonly object _turn = new();
    private Exception? _failure;

    private FileWorkers(IEnumerable<WalkedFile> files, int count, Action<WalkedFile> act, CancellationToken cancellation)
    {
        _files = files.GetEnumerator();
        _act = act;
        _cancellation = cancellation;
        _working = new CountdownEvent(count);
    }

    /// <exception cref="OperationCanceledException">The scan was cancelled.</exception>
    public static void Run(IEnumerable<WalkedFile> files, int count, Action<WalkedFile> act, CancellationToken cancellation)
    {
        var workers = new FileWorkers(files, count, act, cancellation);
        for (var i = 0; i < count; i++) new Thread(workers.Work, StackBytes) { IsBackground = true }.Start();
        workers._working.Wait(cancellation);
        if (workers._failure is not null) throw workers._failure;
    }

    private void Work()
    {
        try
        {
            while (_failure is null && Next() is { } file) _act(file);
        }
        catch (Exception exception)
        {
            _failure ??= exception;
        }
        finally
        {
            _working.Signal();
        }
    }

    private WalkedFile? Next()
    {
        lock (_turn) return !_cancellation.IsCancellationRequested && _files.MoveNext() ? _files.Current : null;
    }
}
