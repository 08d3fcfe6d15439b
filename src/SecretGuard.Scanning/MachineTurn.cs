using System;
using System.Threading;

namespace SecretGuard.Scanning;

/// <summary>The right to change a file that several processes of the machine change: one after the other has it.</summary>
internal sealed class MachineTurn : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly Mutex _turn;

    private MachineTurn(Mutex turn) => _turn = turn;

    /// <summary>Null when somebody else holds it too long.</summary>
    /// <param name="path">Absolute path of the file.</param>
    public static MachineTurn? Take(string path)
    {
        var turn = new Mutex(initiallyOwned: false, "SecretGuard." + ContentHash.Of(path));
        if (Wait(turn)) return new(turn);
        turn.Dispose();
        return null;
    }

    public void Dispose()
    {
        _turn.ReleaseMutex();
        _turn.Dispose();
    }

    // A process that died in its turn has left the file whole: it is replaced in one step.
    private static bool Wait(Mutex turn)
    {
        try
        {
            return turn.WaitOne(Patience);
        }
        catch (AbandonedMutexException)
        {
            return true;
        }
    }
}
