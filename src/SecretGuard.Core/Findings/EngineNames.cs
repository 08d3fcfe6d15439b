namespace SecretGuard.Findings;

/// <summary>What engines are called in a baseline.</summary>
public static class EngineNames
{
    public static string Of(FindingEngine engine) => engine == FindingEngine.Compiler ? "compiler" : "text";

    /// <summary>The engine of that name, or null.</summary>
    internal static FindingEngine? Parse(string? name) => name switch
    {
        "compiler" => FindingEngine.Compiler,
        "text" => FindingEngine.Text,
        _ => null,
    };
}
