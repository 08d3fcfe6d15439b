using System;
using System.Collections.Generic;
using System.Linq;

namespace SecretGuard.Knowledge;

/// <summary>Tells the authorization server from an address.</summary>
public static class ProviderTable
{
    private static readonly Lazy<IReadOnlyList<KeyValuePair<string, string[]>>> Patterns = new(() =>
        KnowledgeTable.Rows("providers.txt", 2)
            .Select(row => new KeyValuePair<string, string[]>(row[0], row[1].Split('*')))
            .ToList());

    private const int LongestKept = 128;

    private static readonly NameMemory<string?> Memory = new(address => Find(address, Patterns.Value));

    /// <summary>Each row as its provider and the parts of its address, for tests.</summary>
    internal static IReadOnlyList<KeyValuePair<string, string[]>> Rows => Patterns.Value;

    /// <summary>A provider of the scope table, or null. <paramref name="address"/> may be a whole address or a host.</summary>
    public static string? FromAddress(string? address)
    {
        if (string.IsNullOrEmpty(address)) return null;
        return address!.Length <= LongestKept ? Memory.Of(address, 0, address.Length) : Find(address, Patterns.Value);
    }

    /// <summary>The same by other rows.</summary>
    internal static string? Find(string address, IEnumerable<KeyValuePair<string, string[]>> patterns)
    {
        var start = address.IndexOf("://", StringComparison.Ordinal);
        var rest = start < 0 ? address : address.Substring(start + 3);
        foreach (var pattern in patterns)
            if (Matches(rest, pattern.Value)) return pattern.Key;

        return null;
    }

    private static bool Matches(string address, string[] parts)
    {
        var at = 0;
        for (var i = 0; i < parts.Length; i++)
        {
            if (parts[i].Length == 0) continue;
            var found = address.IndexOf(parts[i], at, StringComparison.OrdinalIgnoreCase);
            // Without a leading star the host must begin with the text: "github.com.evil.example" is another matter, "notgithub.com" is one.
            if (found < 0 || (i == 0 && found != 0)) return false;
            at = found + parts[i].Length;
        }

        return parts[parts.Length - 1].Length == 0 || at == address.Length || address[at] is '/' or ':' or '?';
    }
}
