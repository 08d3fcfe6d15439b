using Microsoft.CodeAnalysis.CSharp.Syntax;
using SecretGuard.CodeFixes.Secrets.Naming;

namespace SecretGuard.CodeFixes.Secrets.Access;

/// <summary>One way in which the code at a place can read a setting.</summary>
internal abstract class ReadRoute
{
    /// <summary>It runs in code of an object, so that a property around it cannot be static.</summary>
    public bool IsOfInstance { get; init; }

    /// <summary>The constructor in which it can be read and a field be filled; null for the place itself.</summary>
    public ConstructorDeclarationSyntax? Constructor { get; init; }

    /// <summary>The expression that reads the setting, without the guard.</summary>
    public abstract string Read(SettingName name);

    /// <summary>The setting as an operator knows it, for titles and the message of the exception.</summary>
    public abstract string WhatToSet(SettingName name);
}
