using System;
using System.Collections.Generic;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SecretGuard.CodeFixes.Secrets.Access;
using SecretGuard.CodeFixes.Secrets.Injection;
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

    /// <summary>True when the two change different nodes.</summary>
    public bool LeavesAlone(SecretEdit other) => !Place.Changed.Span.OverlapsWith(other.Place.Changed.Span);

    /// <summary>The expression that reads the setting, without the guard.</summary>
    public string Read { get; }

    /// <summary>The key or variable as it stands in titles and in the exception's message.</summary>
    public string WhatToSet { get; }

    /// <summary>The pattern variable of the guard.</summary>
    public string Variable { get; }

    /// <summary>The way it is read; null where nothing is read any more because configuration fills the member.</summary>
    public ReadRoute? Route { get; init; }

    /// <summary>How the type gets the configuration that is read; null where it is at hand.</summary>
    public ConstructorInjection? Injection { get; init; }

    /// <summary>Static methods that become methods of the object the configuration is read from.</summary>
    public IReadOnlyList<MethodDeclarationSyntax> Freed { get; init; } = Array.Empty<MethodDeclarationSyntax>();
}
