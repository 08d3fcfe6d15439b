namespace Microsoft.CodeAnalysis.Testing;

/// <summary>Turns a mismatch into the failure of a test framework.</summary>
public interface IVerifier
{
    void Fail(string message);
}
