namespace SecretGuard.Samples.Tests.Loopback;

/// <param name="Category">Who logged it.</param>
/// <param name="Text">The formatted message.</param>
/// <param name="Everything">With the parts that structured logs keep, the scopes and the exception.</param>
internal sealed record LogLine(string Category, string Text, string Everything);
