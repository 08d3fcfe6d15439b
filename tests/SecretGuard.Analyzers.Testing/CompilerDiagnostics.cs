namespace Microsoft.CodeAnalysis.Testing;

/// <summary>Which diagnostics of the compiler itself a test has to expect.</summary>
public enum CompilerDiagnostics
{
    None,
    Errors,
    Warnings,
}
