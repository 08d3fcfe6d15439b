using Microsoft.CodeAnalysis;

namespace SecretGuard.Analyzers.Values;

/// <summary>What a settings file holds under a key that a source reads. Prints nothing of it.</summary>
internal sealed class ConfiguredText
{
    public ConfiguredText(string value, Location place, string path, bool isExpected)
    {
        Value = value;
        Place = place;
        Path = path;
        IsExpected = isExpected;
    }

    public string Value { get; }

    public Location Place { get; }

    /// <summary>The key as it is written there.</summary>
    public string Path { get; }

    /// <summary>The file is one for development or a template, where guessable values are expected.</summary>
    public bool IsExpected { get; }

    public override string ToString() => $"{Value.Length} characters under {Path}";
}
