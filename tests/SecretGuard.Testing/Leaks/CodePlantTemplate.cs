using System;
using System.Collections.Generic;
using System.Linq;

namespace SecretGuard.Testing.Leaks;

/// <summary>C# with a hole: <c>VALUE</c> is the value as a literal writes it, <c>FIRST</c> and <c>LAST</c> are its halves.</summary>
/// <param name="Name">Of the file, without its ending; may have the hole too.</param>
/// <param name="Code">Types, without a namespace.</param>
/// <param name="Other">A second file of the same namespace.</param>
/// <param name="Escape">How this shape writes signs; null: the value also stands where no sign may stand.</param>
/// <param name="Compiles">As it stands.</param>
public sealed record CodePlantTemplate(
    string Name, string Code, string? Other = null, Func<string, string>? Escape = null, bool Compiles = true)
{
    /// <inheritdoc cref="PlantTemplate.Grow(int)"/>
    public IEnumerable<CodePlant> Grow(int seed)
    {
        var files = new PlantTemplate($"{Name}.cs", Code, Escape).Grow(seed);
        return files.Select((file, i) => new CodePlant(FilesOf(file, seed, i).ToList(), file.Value, Compiles));
    }

    // Plants share one project: each has a namespace and a folder of its own.
    private IEnumerable<(string, string)> FilesOf(Plant plant, int seed, int kind)
    {
        var name = $"Plant{seed}Kind{kind}";
        var file = plant.Path[(plant.Path.IndexOf('/', StringComparison.Ordinal) + 1)..];
        yield return ($"{name}/{file}", In(name, plant.Text));
        if (Other is null) yield break;
        var written = Escape is null ? plant.Value : Escape(plant.Value);
        yield return ($"{name}/Other.cs", In(name, Other.Replace("VALUE", written, StringComparison.Ordinal)));
    }

    private static string In(string space, string code) => $"""
        namespace Leaks.{space};
        using System;
        using System.Collections.Generic;
        using System.Net.Http;
        {code}
        """;
}
