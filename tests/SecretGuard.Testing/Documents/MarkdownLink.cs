namespace SecretGuard.Testing.Documents;

/// <param name="Page">Path of the page, below the root.</param>
/// <param name="Line">From 1.</param>
/// <param name="Target">As it is written.</param>
public sealed record MarkdownLink(string Page, int Line, string Target);
