namespace SecretGuard.Figures.Accuracy;

/// <param name="Repository">Owner and name.</param>
/// <param name="Path">From its root.</param>
/// <param name="Number">Of the line, from one.</param>
internal sealed record CodeLine(string Repository, string Path, int Number)
{
    public bool IsCode => Path.EndsWith(".cs", System.StringComparison.OrdinalIgnoreCase);
}
