using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace SecretGuard.Analyzers.Context;

/// <summary>
/// A table that spells names in another way: <c>["ClientCredentials"] = "client_credentials"</c>. A word in it is a name, also where its
/// key is called like a secret.
/// </summary>
internal static class NameMap
{
    // One or two may be lazy secrets: { "password", "password" }.
    private const int Least = 3;

    // Entries looked at: a table shows what it is long before.
    private const int Budget = 200;

    /// <summary>True for a value beside its key in an initialiser where several other keys are spelled again in their values.</summary>
    public static bool Holds(IOperation value)
    {
        if (EntryOf(value) is not { Parent: IObjectOrCollectionInitializerOperation { Initializers: var entries } } own) return false;
        var respelled = 0;
        for (var i = 0; i < entries.Length && i < Budget && respelled < Least; i++)
            if (entries[i] != own && IsRespelled(entries[i])) respelled++;

        return respelled >= Least;
    }

    private static IOperation? EntryOf(IOperation value) => value.Parent switch
    {
        ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Arguments.Length: 1 } } entry => entry,
        IArgumentOperation { Parent: IInvocationOperation { Arguments.Length: 2 } entry } => entry,
        _ => null,
    };

    private static bool IsRespelled(IOperation entry) => entry switch
    {
        ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Arguments: { Length: 1 } keys }, Value: var value } => SaySame(keys[0].Value, value),
        IInvocationOperation { Arguments: { Length: 2 } pair } => SaySame(pair[0].Value, pair[1].Value),
        _ => false,
    };

    private static bool SaySame(IOperation key, IOperation value) =>
        key.ConstantValue is { HasValue: true, Value: string name } && value.ConstantValue is { HasValue: true, Value: string text } && HaveSameLetters(name, text);

    private static bool HaveSameLetters(string name, string text)
    {
        var i = 0;
        var j = 0;
        for (var letters = 0; ; letters++)
        {
            while (i < name.Length && !char.IsLetterOrDigit(name[i])) i++;
            while (j < text.Length && !char.IsLetterOrDigit(text[j])) j++;
            if (i == name.Length || j == text.Length) return i == name.Length && j == text.Length && letters > 0;
            if (char.ToLowerInvariant(name[i++]) != char.ToLowerInvariant(text[j++])) return false;
        }
    }
}
