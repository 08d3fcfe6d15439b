using System;

namespace SecretGuard.Cli.Verification;

/// <summary>A value that no message, exception or debugger shows by mistake.</summary>
internal sealed class SecretText
{
    private readonly string _value;

    public SecretText(string value) => _value = value;

    /// <summary>For the request that proves it, and nothing else.</summary>
    public string Reveal() => _value;

    public bool IsIn(string text) => text.Contains(_value, StringComparison.Ordinal);

    public override string ToString() => "***";
}
