using Microsoft.CodeAnalysis;
using SecretGuard.Text;

namespace SecretGuard.Analyzers.Values;

/// <summary>A text that reaches a slot, with its place in the analysed file. Prints nothing of it.</summary>
internal sealed class TrackedValue
{
    /// <summary>Stands in a text for what is known only at run time. Reads as a template part to the rules.</summary>
    public const string Hole = "{}";

    public TrackedValue(SourceValue value, bool hasHoles = false)
    {
        Value = value;
        HasHoles = hasHoles;
    }

    public SourceValue Value { get; }

    public bool HasHoles { get; }

    /// <summary>The literal, where it stands in another file than the one that is reported in.</summary>
    public Location? Elsewhere { get; init; }

    /// <summary>
    /// It comes from another assembly, a library's or a referenced project's, whose own source is the place to report it: a word there is the
    /// name of something.
    /// </summary>
    public bool IsForeign { get; init; }

    /// <summary>The key under which a settings file holds it; null for all that stands in C#.</summary>
    public string? SettingsPath { get; init; }

    /// <summary>The field, property or method that holds it, where another member of the same file may lead here as well.</summary>
    public ISymbol? Shared { get; init; }

    public override string ToString() => Value.ToString();
}
