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
    private const int MaxLength = 64;

    // A word this short or shorter says nothing about a secret that a reader of "client secret" would not guess.
    private const int TellingLength = 8;

    /// <summary>The name, or null when it must not be shown.</summary>
    /// <param name="name">Key path, client id, member or host.</param>
    /// <param name="secret">The value in question: a name that holds it is the value.</param>
    public static string? Of(string? name, string secret)
    {
        if (string.IsNullOrEmpty(name) || name!.Length > MaxLength) return null;
        if (!name.All(IsHarmless)) return null;
        if (name.Split(':', '.', '/').Any(ValueClassifier.IsRandomLooking)) return null;
        if (string.Equals(name, secret, StringComparison.OrdinalIgnoreCase)) return null;
        if (secret.Length >= TellingLength && name.IndexOf(secret, StringComparison.OrdinalIgnoreCase) >= 0) return null;
        return name;
    }

    private static bool IsHarmless(char c) =>
        c is >= 'a' and <= 'z' or >= 'A' and <= 'Z' or >= '0' and <= '9' or '.' or '_' or '-' or ':' or '*' or '/';
}
