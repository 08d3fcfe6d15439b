using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using SecretGuard.Policy;
using SecretGuard.Rules;

namespace SecretGuard.Analyzers.Reporting;

/// <summary>SG9002 for the one setting that the analyzers read themselves.</summary>
internal static class InvalidGate
{
    // The value is not repeated: whatever stands there is the user's text.
    private const string Message = "The value of 'secretguard_gate' is none of: " + GateNames.Allowed + ". Correct it; until then the gate is 'error'.";

    public static void Report(CompilationAnalysisContext context) =>
        context.ReportDiagnostic(Diagnostic.Create(Descriptors.Of(RuleCatalog.InvalidPolicy), Location.None, Message));
}
