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
        var end = text.Length - 1;
        var i = nameStart;
        while (i < end && (char.IsLetterOrDigit(text[i]) || text[i] is '_' or '.')) i++;
        if (i == nameStart || i == end) return value;
        if (text[i] == ':') return AfterColon(value, i + 1, end);
        // "${NAME-text}" is the shell's, whose names have no dots; "${vault.orders-secret}" is one name.
        return text[i] is '-' or '=' && text.IndexOf('.', nameStart, i - nameStart) < 0 ? value.Slice(i + 1, end - i - 1) : value;
    }

    // ":-" uses the default, ":=" also assigns it, a lone colon is Keycloak's and Spring's spelling; ":?" and ":+" have none.
    private static SourceValue AfterColon(SourceValue value, int start, int end)
    {
        if (start < end && value.Value[start] is '?' or '+') return value.Slice(start, 0);
        if (start < end && value.Value[start] is '-' or '=') start++;
        return value.Slice(start, end - start);
    }
}
