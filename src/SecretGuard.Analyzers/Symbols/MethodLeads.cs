using System;

namespace SecretGuard.Analyzers.Symbols;

/// <summary>Tells what a method does by how its name begins. Allocates nothing: it is asked for every call.</summary>
internal static class MethodLeads
{
    public static bool IsAny(string method, string[] leads)
    {
        foreach (var lead in leads)
            if (method.StartsWith(lead, StringComparison.Ordinal)) return true;

        return false;
    }
}
