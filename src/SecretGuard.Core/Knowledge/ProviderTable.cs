using System;
using System.Collections.Generic;

namespace SecretGuard.Knowledge;

/// <summary>Tells the authorization server from an address.</summary>
public static class ProviderTable
{
    private static readonly Lazy<IReadOnlyList<ProviderPattern>> Patterns = new(() => KnowledgeTable.Rows("providers.txt", 2, row => new ProviderPattern(row)));

    private const int LongestKept = 128;

    private static readonly NameMemory<string?> Memory = new(address => Find(address, Patterns.Value));

    /// <summary>All rows, for tests.</summary>
    internal static IReadOnlyList<ProviderPattern> Rows => Patterns.Value;

    /// <summary>A provider of the scope table, or null. <paramref name="address"/> may be a whole address or a host.</summary>
    public static string? FromAddress(string? address)
    {
        if (string.IsNullOrEmpty(address)) return null;
        return address!.Length <= LongestKept ? Memory.Of(address, 0, address.Length) : Find(address, Patterns.Value);
    }

    /// <summary>The same by other rows.</summary>
    internal static string? Find(string address, IEnumerable<ProviderPattern> patterns)
    {
        var start = address.IndexOf("://", StringComparison.Ordinal);
        var rest = start < 0 ? address : address.Substring(start + 3);
        foreach (var pattern in patterns)
            if (pattern.Matches(rest)) return pattern.Provider;

        return null;
    }
}
