using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading;

namespace SecretGuard.Scanning.Reading;

/// <summary>
/// Opens files. One may have become a pipe since it was looked at, whose opening waits for a writer for ever: then it gets one, who says
/// nothing. Somebody who waits for the scan looks after all files that are being opened, or a clock, which stands still while none is. Several threads
/// may open at once.
/// </summary>
internal sealed class FileOpenings
{
    /// <summary>Whoever still waits at the next look waits for nobody.</summary>
    public static readonly TimeSpan BetweenLooks = TimeSpan.FromSeconds(1);

    private readonly List<Opening> _openings = new();
    private readonly bool _hasClock;
    private Timer? _clock;
    private bool _isClockRunning;

    /// <param name="hasClock">Nobody else calls <see cref="Look"/>. To make a clock takes a good part of a small scan.</param>
    public FileOpenings(bool hasClock = true) => _hasClock = hasClock;

    /// <param name="path">Absolute.</param>
    public OpenedFile Open(string path)
    {
        if (Path.DirectorySeparatorChar == '\\') return new OpenedFile(path, FileAccess.Read);
        var opening = new Opening(path);
        Begin(opening);
        try
        {
            return new OpenedFile(path, FileAccess.Read);
        }
        finally
        {
            lock (_openings) _openings.Remove(opening);
        }
    }

    private void Begin(Opening opening)
    {
        lock (_openings)
        {
            _openings.Add(opening);
            if (!_hasClock || _isClockRunning) return;
            _clock ??= new Timer(_ => Look(), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
            RunClock();
        }
    }

    /// <summary>Releases who has waited since the last look. Called in turns of <see cref="BetweenLooks"/>.</summary>
    public void Look()
    {
        List<string> late;
        lock (_openings)
        {
            late = _openings.Where(opening => opening.WasSeen).Select(opening => opening.Path).ToList();
            foreach (var opening in _openings) opening.WasSeen = true;
            _isClockRunning = false;
            if (_hasClock && _openings.Count > 0) RunClock();
        }

        foreach (var path in late) Release(path);
    }

    private void RunClock()
    {
        _isClockRunning = true;
        _clock!.Change(BetweenLooks, Timeout.InfiniteTimeSpan);
    }

    private static void Release(string path)
    {
        try
        {
            // A pipe that is opened for both waits for nobody. What is a file again is left alone.
            if (FileLength.Of(path) == 0) new OpenedFile(path, FileAccess.ReadWrite).Dispose();
        }
        catch (Exception exception) when (ReadFailure.IsFailure(exception))
        {
            // It is gone, or nobody may write to it.
        }
    }

    private sealed class Opening
    {
        public Opening(string path) => Path = path;

        public string Path { get; }

        public bool WasSeen { get; set; }
    }
}
