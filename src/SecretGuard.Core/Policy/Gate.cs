namespace SecretGuard.Policy;

/// <summary>How strict a build is: the values of <c>SecretGuardGate</c>.</summary>
public enum Gate
{
    /// <summary>Nothing is reported.</summary>
    Off,

    /// <summary>Findings are warnings.</summary>
    Warning,

    /// <summary>Findings of the rules that fail a build are errors.</summary>
    Error,

    /// <summary>Every warning is an error.</summary>
    Strict,
}

/// <summary>Reads a <see cref="Gate"/>.</summary>
public static class GateNames
{
    public const string Allowed = "error, strict, warning, off";

    /// <summary>False for anything but the four names (in any casing): a misspelled gate must not open it.</summary>
    public static bool TryParse(string? text, out Gate gate)
    {
        switch (text?.Trim().ToLowerInvariant())
        {
            case "off": gate = Gate.Off; return true;
            case "warning": gate = Gate.Warning; return true;
            case "error": gate = Gate.Error; return true;
            case "strict": gate = Gate.Strict; return true;
            default: gate = Gate.Error; return false;
        }
    }
}
