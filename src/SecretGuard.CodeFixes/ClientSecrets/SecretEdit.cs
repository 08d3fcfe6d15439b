using Microsoft.CodeAnalysis;

namespace SecretGuard.CodeFixes.ClientSecrets;

/// <summary>A decided change: this place is read from that setting.</summary>
internal sealed class SecretEdit
{
    public SecretEdit(SecretPlace place, string read, string whatToSet, string variable)
    {
        Place = place;
        Read = read;
        WhatToSet = whatToSet;
        Variable = variable;
    }

    public SecretPlace Place { get; }

    /// <summary>The expression that reads the setting, without the guard.</summary>
    public string Read { get; }

    /// <summary>The key or variable as it stands in the exception's message.</summary>
    public string WhatToSet { get; }

    /// <summary>The pattern variable of the guard.</summary>
    public string Variable { get; }

    public SyntaxNode Node => Place.Node;
}
