using System;
using SecretGuard.Text;

namespace SecretGuard.Rules;

/// <summary>The two values of a switch. What is neither is computed somewhere and judged by nobody.</summary>
internal static class SwitchText
{
    // "yes" is what connection strings and YAML 1.1 take as well.
    public static bool IsOn(SourceValue value) => Is(value, "true") || Is(value, "yes");

    public static bool IsOff(SourceValue value) => Is(value, "false") || Is(value, "no");

    private static bool Is(SourceValue value, string text) => string.Equals(value.Value.Trim(), text, StringComparison.OrdinalIgnoreCase);
}
