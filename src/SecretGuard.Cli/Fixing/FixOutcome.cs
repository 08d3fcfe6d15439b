using System.Collections.Generic;
using Microsoft.CodeAnalysis;

namespace SecretGuard.Cli.Fixing;

/// <summary>What became of a solution.</summary>
internal sealed class FixOutcome
{
    internal FixOutcome(Solution solution, IReadOnlyList<MovedSecret> moved, int mended, IReadOnlyList<Diagnostic> left)
    {
        Solution = solution;
        Moved = moved;
        Mended = mended;
        Left = left;
    }

    /// <summary>Changed in memory alone.</summary>
    public Solution Solution { get; }

    public IReadOnlyList<MovedSecret> Moved { get; }

    /// <summary>How many findings were mended.</summary>
    public int Mended { get; }

    /// <summary>The findings of the changed solution.</summary>
    public IReadOnlyList<Diagnostic> Left { get; }
}
