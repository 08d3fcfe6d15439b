namespace SecretGuard.Figures.Accuracy;

/// <summary>Where a finding stands.</summary>
/// <param name="Repository">Owner and name.</param>
/// <param name="Path">From its root.</param>
/// <param name="First">Its first line, from one.</param>
/// <param name="Last">Its last line.</param>
/// <param name="Rule">Its rule.</param>
internal sealed record ReportedLines(string Repository, string Path, int First, int Last, string Rule)
{
    /// <summary>Where it begins.</summary>
    public CodeLine Begin => new(Repository, Path, First);
}
