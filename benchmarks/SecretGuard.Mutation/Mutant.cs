namespace SecretGuard.Mutation;

/// <summary>One condition that can be switched off, by its number in the source.</summary>
internal sealed record Mutant(int Number, string Path, int Line, string Kind, string Text)
{
    public override string ToString() => $"{Path}({Line}): {Kind}: {Text}";
}
