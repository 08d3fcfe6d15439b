using System;

namespace SecretGuard.Policy;

/// <summary>One setting of an <c>.editorconfig</c> that says what a team allows.</summary>
public sealed class PolicyOption
{
    private readonly Func<string, bool> _isValid;

    internal PolicyOption(string key, string allowed, Func<string, bool> isValid)
    {
        Key = key;
        Allowed = allowed;
        _isValid = isValid;
    }

    /// <summary>In lower case; compared without case.</summary>
    public string Key { get; }

    /// <summary>What a value may be, in words that complete "must be".</summary>
    public string Allowed { get; }

    public bool IsValid(string value) => _isValid(value);
}
