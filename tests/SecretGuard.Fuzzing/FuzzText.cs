namespace SecretGuard.Fuzzing;

/// <summary>A text with the name that tells its format.</summary>
/// <param name="Name">A path, relative, forward slashes.</param>
/// <param name="Text">May hold anything, halves of characters included.</param>
internal sealed record FuzzText(string Name, string Text);
