using System;
using System.Linq;
using SecretGuard.Classification;

namespace SecretGuard.Rules;

/// <summary>
/// Names in a message are the user's text and may hold the secret itself, control characters or markup. Only short names of harmless
/// characters that do not look generated are shown.
/// </summary>
public static class DisplayName
{
    internal const int MaxLength = 64;

    /// <summary>The name, or null when it must not be shown.</summary>
    /// <param name="name">Key path, client id, member or host.</param>
    /// <param name="secrets">The secrets of the same text: a name that holds one is the value.</param>
    /// <param name="secret">The value in question, however short.</param>
    public static string? Of(string? name, KnownSecrets secrets, string secret = "")
    {
        if (string.IsNullOrEmpty(name) || name!.Length > MaxLength) return null;
        if (!name.All(IsHarmless)) return null;
        if (name.Split(':', '.', '/').Any(ValueClassifier.IsRandomLooking)) return null;
        if (string.Equals(name, secret, StringComparison.OrdinalIgnoreCase)) return null;
        return secrets.AreIn(name) ? null : name;
    }

    private static bool IsHarmless(char c) =>
        c is >= 'a' and <= 'z' or >= 'A' and <= 'Z' or >= '0' and <= '9' or '.' or '_' or '-' or ':' or '*' or '/';
}
