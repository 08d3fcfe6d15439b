using System;
using System.Collections.Generic;
using System.Threading;
using SecretGuard.Scanning.Reading;

namespace SecretGuard.Scanning;

/// <summary>
/// Threads that share one list of work. Whoever waits for them is free at once when the scan is cancelled, whatever file they are at.
/// </summary>
internal sealed class Workers<T>
    where T : class
{
    // As much as the first thread of a process has: readers of nested formats were measured there.
    private const int StackBytes = 8 * 1024 * 1024;

    // Most items take as long as a thread does that is woken when its turn comes.
    private const int ItemsOfATurn = 8;

    private readonly IEnumerator<T> _items;
    private readonly Action<T> _act;
    private readonly CancellationToken _cancellation;
    private readonly CountdownEvent _working;
    private readonly object _turn = new();
    private Exception? _failure;

    private Workers(IEnumerable<T> items, int count, Action<T> act, CancellationToken cancellation)
    {
        _items = items.GetEnumerator();
        _act = act;
        _cancellation = cancellation;
        _working = new CountdownEvent(count);
    }

    /// <param name="items">The work. One thread at a time asks for the next few.</param>
    /// <param name="count">How many threads.</param>
    /// <param name="act">What is done with each item, on one of the threads.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    /// <param name="look">What the caller's thread does in turns of <see cref="FileOpenings.BetweenLooks"/> until all is done.</param>
    /// <exception cref="OperationCanceledException">The scan was cancelled.</exception>
    public static void Run(IEnumerable<T> items, int count, Action<T> act, CancellationToken cancellation, Action? look = null)
    {
        var workers = new Workers<T>(items, count, act, cancellation);
        for (var i = 0; i < count; i++) new Thread(workers.Work, StackBytes) { IsBackground = true }.Start();
        while (!workers._working.Wait(FileOpenings.BetweenLooks, cancellation)) look?.Invoke();
        if (workers._failure is not null) throw workers._failure;
    }

    private void Work()
    {
        try
        {
            var items = new T[ItemsOfATurn];
            while (Take(items) is var count and > 0)
            {
                for (var i = 0; i < count; i++)
                {
                    if (_failure is not null || _cancellation.IsCancellationRequested) return;
                    _act(items[i]);
                }
            }
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

    // How many there were.
    private int Take(T[] items)
    {
        lock (_turn)
        {
            var count = 0;
            while (count < items.Length && _failure is null && !_cancellation.IsCancellationRequested && _items.MoveNext()) items[count++] = _items.Current;
            return count;
        }
    }
}
