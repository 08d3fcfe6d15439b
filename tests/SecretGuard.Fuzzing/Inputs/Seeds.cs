using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using SecretGuard.Testing;
using SecretGuard.Testing.Leaks;

namespace SecretGuard.Fuzzing.Inputs;

/// <summary>All test inputs there are. Another line in <see cref="SampleTexts"/> or <see cref="TextPlants"/> is another seed.</summary>
internal static class Seeds
{
    private const int LongestSample = 16 * 1024;

    private static readonly string[] Built = ["bin", "obj"];

    /// <summary>Texts of every format.</summary>
    public static readonly IReadOnlyList<FuzzText> Texts =
    [
        .. SampleTexts.All.Select(sample => new FuzzText(sample.Key, sample.Value)),
        .. TextPlants.All.Where(plant => plant.FileLength == 0).Select(plant => new FuzzText(plant.Path, plant.Text)),
        .. SampleFiles(),
        .. TestSources.Named,
    ];

    /// <summary>Sources that the compiler's host reads.</summary>
    public static readonly IReadOnlyList<FuzzText> CSharp =
    [
        .. CodePlants.All.SelectMany(plant => plant.Files).Where(file => IsCSharp(file.Path)).Select(file => new FuzzText("Test.cs", file.Code)),
        .. Texts.Where(text => IsCSharp(text.Name)),
        .. TestSources.CSharp,
    ];

    /// <summary>Those of one format.</summary>
    public static IReadOnlyList<FuzzText> Where(Func<FuzzText, bool> condition) => [.. Texts.Where(condition)];

    private static bool IsCSharp(string path) => path.EndsWith(".cs", StringComparison.Ordinal);

    private static IEnumerable<FuzzText> SampleFiles() =>
        Directory.GetFiles(Repository.PathOf("samples"), "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            .Select(file => (File: file, Path: Path.GetRelativePath(Repository.PathOf("samples"), file).Replace('\\', '/')))
            .Where(pair => !pair.Path.Split('/').Intersect(Built).Any() && new FileInfo(pair.File).Length < LongestSample)
            .Select(pair => new FuzzText(pair.Path, File.ReadAllText(pair.File)));
}
