namespace SecretGuard.Findings;

/// <summary>Who found something. A host forgets only what it could have seen.</summary>
public enum FindingEngine
{
    /// <summary>The scan of text, C# without a compiler included.</summary>
    Text,

    /// <summary>The analyzers in the compiler.</summary>
    Compiler,
}
