using System;

namespace Microsoft.CodeAnalysis.Testing;

/// <summary>Fails by exception, so that it serves any test framework.</summary>
public sealed class DefaultVerifier : IVerifier
{
    /// <exception cref="InvalidOperationException">Always.</exception>
    public void Fail(string message) => throw new InvalidOperationException(message);
}
