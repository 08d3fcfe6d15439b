using System.Threading;
using SecretGuard.Cli.Commands;
using SecretGuard.Cli.Fixing;

namespace SecretGuard.Cli.Solutions;

/// <summary>What opens a solution with its compiler. Programs without a compiler have somebody else do it.</summary>
internal interface ISolutionCommands
{
    /// <summary><c>scan --solution</c>.</summary>
    /// <param name="work">What was asked for.</param>
    /// <param name="cancellation">Ends it.</param>
    /// <returns>The exit code.</returns>
    /// <exception cref="CommandFailure">The solution cannot be opened.</exception>
    int Scan(ScanWork work, CancellationToken cancellation);

    /// <summary><c>fix</c>.</summary>
    /// <param name="target">What is mended.</param>
    /// <param name="request">How.</param>
    /// <param name="cancellation">Ends it.</param>
    /// <returns>The exit code.</returns>
    /// <exception cref="CommandFailure">It cannot be opened or written.</exception>
    int Fix(SolutionFile target, FixRequest request, CancellationToken cancellation);
}
