namespace SecretGuard.Benchmarks;

/// <param name="Repository">Owner and name.</param>
/// <param name="Folder">Where its checkout lies.</param>
internal sealed record TreeFolder(string Repository, string Folder);
