namespace SecretGuard.Testing.Leaks;

/// <summary>What a planted value looks like: each look takes another way through classification, names and escapes.</summary>
public enum PlantKind
{
    /// <summary>Looks generated: names that hold it are recognised by that alone.</summary>
    Opaque,

    /// <summary>Looks like a word: a name that holds it can be told only by comparing.</summary>
    Weak,

    /// <summary>With signs that JSON, XML, addresses and code escape.</summary>
    Awkward,
}
