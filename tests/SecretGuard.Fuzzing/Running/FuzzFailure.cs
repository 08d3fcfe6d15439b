namespace SecretGuard.Fuzzing.Running;

/// <summary>What went wrong with one input.</summary>
/// <param name="Kind">The same for failures that look alike: by it inputs are made smaller.</param>
/// <param name="Details">For whoever mends it.</param>
internal sealed record FuzzFailure(string Kind, string Details);
