namespace SecretGuard.Benchmarks;

/// <param name="Name">As figures name it, with its commit.</param>
/// <param name="Folder">Where it lies.</param>
internal sealed record Input(string Name, string Folder);
