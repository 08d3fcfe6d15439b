using System;
using System.Linq;

namespace SecretGuard.Knowledge;

/// <summary>The names that every machine has for itself (RFC 6761 section 6.3, RFC 1122 section 3.2.1.3).</summary>
internal static class OwnMachine
{
    private static readonly string[] Names = { "localhost", "host.docker.internal", "0.0.0.0", "[::1]" };

    /// <param name="host">Without scheme and port; an IPv6 address in its brackets.</param>
    public static bool IsName(string host) =>
        Names.Contains(host, StringComparer.OrdinalIgnoreCase)
        || host.EndsWith(".localhost", StringComparison.OrdinalIgnoreCase)
        || (host.StartsWith("127.", StringComparison.Ordinal) && host.All(c => char.IsDigit(c) || c == '.'));
}
