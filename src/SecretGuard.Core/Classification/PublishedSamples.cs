using System;
using System.Collections.Generic;
using System.Linq;
using SecretGuard.Knowledge;
using SecretGuard.Text;

namespace SecretGuard.Classification;

/// <summary>Knows the credentials that their issuers published: emulator keys, the samples of specifications.</summary>
internal static class PublishedSamples
{
    /// <summary>The table holds whole hashes.</summary>
    private const int HexDigits = 64;

    private static readonly Lazy<HashSet<string>> Hashes = new(() => new HashSet<string>(KnowledgeTable.Rows("published-samples.txt", 2).Select(row => row[0])));

    public static bool Contains(string value) => Hashes.Value.Contains(Sha256.HexOf(value, HexDigits));
}
