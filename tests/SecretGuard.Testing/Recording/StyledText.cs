namespace SecretGuard.Testing.Recording;

/// <summary>Text of one look on a terminal.</summary>
/// <param name="Text">Within one line.</param>
/// <param name="Style">The parameter of the escape that set it, such as <c>31</c>; empty for none.</param>
public sealed record StyledText(string Text, string Style);
