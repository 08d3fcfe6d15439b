using System.Collections.Generic;
using System.IO;
using System.Linq;
using SecretGuard.Testing;

namespace SecretGuard.Core.Tests.Knowledge;

/// <summary>Examples for each row of a table. They are written beside it, not taken from it: a row that is missing there must fail.</summary>
internal static class ExampleRows
{
    /// <param name="file">In this folder.</param>
    public static IEnumerable<string[]> In(string file) =>
        File.ReadLines(Repository.PathOf("tests", "SecretGuard.Core.Tests", "Knowledge", file)).Where(line => line.Length > 0 && line[0] != '#').Select(line => line.Split(" | "));
}
