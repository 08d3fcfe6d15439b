using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;

namespace SecretGuard.CorpusScore;

/// <summary>Where the build has put what is measured beside SecretGuard.</summary>
internal static class Peers
{
    private const string CorpusName = "Corpus";

    private static readonly Dictionary<string, string> Places =
        typeof(Peers).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Where(data => data.Key != "RepositoryUrl").ToDictionary(data => data.Key, data => data.Value!);

    /// <summary>The folder of the corpus.</summary>
    public static string Corpus => Places[CorpusName];

    /// <summary>Other analyzers: name with version, and folder.</summary>
    public static IEnumerable<KeyValuePair<string, string>> Analyzers => Places.Where(place => place.Key != CorpusName).OrderBy(place => place.Key, StringComparer.Ordinal);
}
