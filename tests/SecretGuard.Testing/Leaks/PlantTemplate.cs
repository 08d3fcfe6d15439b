using System;
using System.Collections.Generic;
using System.Text;

namespace SecretGuard.Testing.Leaks;

/// <summary>
/// An input with a hole. <c>VALUE</c> stands for the value as the format escapes it, <c>FIRST</c> and <c>LAST</c> for its halves.
/// </summary>
/// <param name="Path">Relative, forward slashes; may have the hole too.</param>
/// <param name="Content">The text around the value.</param>
/// <param name="Escape">How the format writes signs; null: it has no escapes, so no such value is planted.</param>
/// <param name="Found">When the rules report it.</param>
public sealed record PlantTemplate(
    string Path, string Content, Func<string, string>? Escape = null, PlantedFound Found = PlantedFound.Always)
{
    private const string Signs = "&<\"'+/=%é\\>";

    /// <summary>How the text becomes bytes.</summary>
    public Func<string, byte[]> Encode { get; init; } = Encoding.UTF8.GetBytes;

    /// <inheritdoc cref="Plant.FileLength"/>
    public long FileLength { get; init; }

    /// <summary>One plant for each look of a value that the format can hold, each with a value of its own.</summary>
    /// <param name="seed">Different for every template.</param>
    public IEnumerable<Plant> Grow(int seed)
    {
        yield return Grow(PlantKind.Opaque, GeneratedValues.Opaque(seed: (seed * 3) + 1));
        yield return Grow(PlantKind.Weak, GeneratedValues.Word(seed: (seed * 3) + 2));
        if (Escape is null) yield break;
        var halves = GeneratedValues.Opaque(seed: (seed * 3) + 3);
        yield return Grow(PlantKind.Awkward, halves[..16] + Signs + halves[16..]);
    }

    private Plant Grow(PlantKind kind, string value)
    {
        var written = Escape is null ? value : Escape(value);
        var half = value.Length / 2;
        var content = Content.Replace("VALUE", written, StringComparison.Ordinal)
            .Replace("FIRST", value[..half], StringComparison.Ordinal).Replace("LAST", value[half..], StringComparison.Ordinal);
        var isFound = Found == PlantedFound.Always || (Found == PlantedFound.WhenOpaque && kind != PlantKind.Weak);
        var path = $"{kind.ToString().ToLowerInvariant()}/{Path.Replace("VALUE", value, StringComparison.Ordinal)}";
        return new(path, Encode(content), value, isFound) { FileLength = FileLength };
    }
}
