using System.Collections.Generic;

namespace SecretGuard.Testing.Leaks;

/// <summary>Some C# with one value in it that no output may hold.</summary>
/// <param name="Files">Path and text. A path may hold the value: it is shown as the place it is.</param>
/// <param name="Value">As the program uses it.</param>
/// <param name="Compiles">False for code that somebody is still typing, or that misses a package.</param>
public sealed record CodePlant(IReadOnlyList<(string Path, string Code)> Files, string Value, bool Compiles);
