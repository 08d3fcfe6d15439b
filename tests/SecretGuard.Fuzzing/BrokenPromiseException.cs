using System;

namespace SecretGuard.Fuzzing;

/// <summary>A reader came to its end, and what came of it cannot be.</summary>
internal sealed class BrokenPromiseException(string message) : Exception(message);
