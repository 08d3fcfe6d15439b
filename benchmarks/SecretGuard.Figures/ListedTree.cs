namespace SecretGuard.Figures;

/// <param name="Repository">Owner and name.</param>
/// <param name="Commit">Its commit.</param>
/// <param name="IsForAnalyzers">Whether the analyzers run over it too, which takes minutes.</param>
internal sealed record ListedTree(string Repository, string Commit, bool IsForAnalyzers)
{
    /// <summary>As figures name it.</summary>
    public string Name => $"{Repository}@{Commit[..7]}";

    /// <summary>What its checkout is called.</summary>
    public string Folder => Repository.Replace('/', '+');
}
