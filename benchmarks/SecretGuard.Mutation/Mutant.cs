namespace SecretGuard.Mutation;

/// <summary>One condition that can be switched off, by its number in the source.</summary>
internal sealed record Mutant(int Number, string Path, int Line, string Kind, string Text)
{
    /// <summary>What became of it: whether no test met it, or none failed.</summary>
    public string Fate { get; init; } = "";

    /// <summary>The same while lines move.</summary>
    public string Name => $"{Path} | {Kind} | {Text}";

    public override string ToString() => $"{Path}({Line}): {(Fate.Length > 0 ? Fate + " " : "")}{Kind}: {Text}";
}
