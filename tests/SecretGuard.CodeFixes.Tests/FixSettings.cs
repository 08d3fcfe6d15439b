using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace SecretGuard.CodeFixes.Tests;

/// <summary>What differs from an ordinary library in the newest language.</summary>
internal sealed record FixSettings
{
    public LanguageVersion Language { get; init; } = LanguageVersion.Latest;

    public NullableContextOptions Nullable { get; init; }

    public OutputKind? Kind { get; init; }

    /// <summary>The equivalence key of the action to take; the first one where it is null.</summary>
    public string? Action { get; init; }

    /// <summary>The result of Fix All where it is another one.</summary>
    public string? Batch { get; init; }

    /// <summary>Takes the action once and no Fix All.</summary>
    public bool OnlyOne { get; init; }
}
