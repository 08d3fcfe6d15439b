using System;

namespace SecretGuard.Benchmarks;

/// <summary>What a person can mend: wrong arguments, a tree at another commit, a command that fails.</summary>
internal sealed class BenchmarkFailure(string message) : Exception(message);
