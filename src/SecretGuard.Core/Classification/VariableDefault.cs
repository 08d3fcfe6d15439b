using System;
using SecretGuard.Text;

namespace SecretGuard.Classification;

/// <summary>
/// A variable reference may carry a default: <c>${NAME:-text}</c> in shells and compose files, <c>${NAME:text}</c> in Keycloak and
/// Spring, <c>$(env:NAME:-text)</c> in keycloak-config-cli. The default is a literal like any other.
/// </summary>
internal static class VariableDefault
{
    /// <summary>The default of a reference that has one, else the value itself.</summary>
    public static SourceValue Unwrap(SourceValue value)
    {
        var text = value.Value;
        if (text.Length < 5 || text[0] != '$') return value;
        if (text[1] == '{' && text[text.Length - 1] == '}') return AfterSeparator(value, 2);
        if (text.StartsWith("$(env:", StringComparison.Ordinal) && text[text.Length - 1] == ')') return AfterSeparator(value, 6);
        return value;
    }

    private static SourceValue AfterSeparator(SourceValue value, int nameStart)
    {
        var text = value.Value;
        var i = nameStart;
        while (i < text.Length && (char.IsLetterOrDigit(text[i]) || text[i] is '_' or '.')) i++;
        if (i == nameStart || i >= text.Length - 1) return value;
        // ":-" and "-" use the default, ":=" and "=" also assign it, ":" alone is Keycloak's and Spring's spelling.
        var start = i;
        if (text[start] == ':') start++;
        if (start < text.Length - 1 && text[start] is '-' or '=') start++;
        // "${NAME:?message}" and "${NAME:+other}" hold no default.
        if (start == i || (start == i + 1 && text[start] is '?' or '+')) return value;
        return value.Slice(start, text.Length - 1 - start);
    }
}
