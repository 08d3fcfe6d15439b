using SecretGuard.CodeFixes.Secrets.Places;

namespace SecretGuard.CodeFixes.Secrets;

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

    /// <summary>The key or variable as it stands in titles and in the exception's message.</summary>
    public string WhatToSet { get; }

    /// <summary>The pattern variable of the guard.</summary>
    public string Variable { get; }

    /// <summary>The read needs an object, so that a property around it cannot be static.</summary>
    public bool IsOfInstance { get; init; }

    /// <summary>The constructor that sets the field from now on; null where its initialiser does.</summary>
    public Microsoft.CodeAnalysis.CSharp.Syntax.ConstructorDeclarationSyntax? Constructor { get; init; }
}
