namespace SecretGuard.Testing.Documents;

/// <summary>A fenced block of code.</summary>
/// <param name="Page">Path of the page, below the root.</param>
/// <param name="Line">Of its fence, from 1.</param>
/// <param name="Language">Behind the fence; empty where none stands.</param>
/// <param name="Text">Without the indentation of the fence.</param>
public sealed record MarkdownBlock(string Page, int Line, string Language, string Text)
{
    /// <summary>As a message names it.</summary>
    public string Place => $"{Page}({Line})";
}
