using SecretGuard.Findings;

namespace SecretGuard.Scanning.Baselines;

/// <summary>What engines are called in a baseline.</summary>
public static class EngineNames
{
    public static string Of(FindingEngine engine) => engine == FindingEngine.Compiler ? "compiler" : "text";
}
