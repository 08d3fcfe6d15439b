using System.Collections.Generic;
using Microsoft.CodeAnalysis;

namespace SecretGuard.Cli.Fixing;

/// <summary>What became of a solution.</summary>
/// <param name="Solution">Changed in memory alone.</param>
/// <param name="Moved">The secrets that are read from a setting now.</param>
/// <param name="Mended">How many findings were mended.</param>
/// <param name="Left">The findings of the changed solution.</param>
internal sealed record FixOutcome(Solution Solution, IReadOnlyList<MovedSecret> Moved, int Mended, IReadOnlyList<Diagnostic> Left);
