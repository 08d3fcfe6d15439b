using System;

namespace SecretGuard.Analyzers.Texts;

/// <summary>Tells at a glance, without allocating, whether a literal deserves to be read. Nearly none does.</summary>
internal static class TextTriggers
{
    private const int ShortestPair = 10;

    public static bool MayBeEndpoint(string text) =>
        text.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || text.EndsWith("/token", StringComparison.OrdinalIgnoreCase);

    public static bool MayHoldPairs(string text)
    {
        if (text.Length < ShortestPair || (text.IndexOf('=') < 0 && text.IndexOf(':') < 0)) return false;
        return text.IndexOf("secret", StringComparison.OrdinalIgnoreCase) >= 0 || text.IndexOf("scope=", StringComparison.Ordinal) >= 0;
    }
}
