namespace SecretGuard.Figures;

/// <param name="Repository">Owner and name.</param>
/// <param name="Commit">Its commit.</param>
/// <param name="Use">What it is measured with.</param>
internal sealed record ListedTree(string Repository, string Commit, TreeUse Use)
{
    /// <summary>As figures name it.</summary>
    public string Name => $"{Repository}@{Commit[..7]}";

    /// <summary>What its checkout is called.</summary>
    public string Folder => Repository.Replace('/', '+');

    public bool IsFor(TreeUse use) => Use.HasFlag(use);
}
