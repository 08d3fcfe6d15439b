using System;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SecretGuard.Analyzers.Symbols;
using SecretGuard.Knowledge;

namespace SecretGuard.Analyzers.Slots;

/// <summary>
/// A secret that is looked up where it is written: <c>configuration["Orders:ClientSecret"]</c>. In a configuration alone: a table of
/// labels or of errors has keys of the same names.
/// </summary>
internal static class LoggedLookup
{
    /// <summary>The last part of the key, or null where it tells no secret.</summary>
    public static string? NameOf(IPropertyReferenceOperation lookup)
    {
        if (lookup.Arguments.Length != 1 || lookup.Type?.SpecialType != SpecialType.System_String || !IsOfConfiguration(lookup)) return null;
        if (KeyText.Of(lookup.Arguments[0].Value) is not { } key) return null;
        var name = key.Substring(key.LastIndexOf(':') + 1);
        return SlotKinds.AreCredentials(name) ? name : null;
    }

    // ConfigurationManager.AppSettings["…"] is a collection like any other.
    private static bool IsOfConfiguration(IPropertyReferenceOperation lookup) =>
        lookup.Property.ContainingType.Name.IndexOf("Configuration", StringComparison.Ordinal) >= 0 || lookup.Instance is IMemberReferenceOperation { Member.Name: "AppSettings" };
}
