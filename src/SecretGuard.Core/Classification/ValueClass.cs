namespace SecretGuard.Classification;

/// <summary>What a value in a secret slot is worth.</summary>
public enum ValueClass
{
    /// <summary>Nothing, or a mask that stands for nothing.</summary>
    Empty,

    /// <summary>It names where the secret is: a vault entry, an environment or pipeline variable, a configuration key.</summary>
    Reference,

    /// <summary>Fill-in text that somebody was meant to replace.</summary>
    Placeholder,

    /// <summary>A guessable word that really is the credential (CWE-1391).</summary>
    Weak,

    /// <summary>Random-looking: a generated credential.</summary>
    Opaque,
}
