using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using SecretGuard.Analyzers.Symbols;
using SecretGuard.Analyzers.Values;
using SecretGuard.Knowledge;

namespace SecretGuard.Analyzers.Slots;

/// <summary>A key beside its value: pairs, tuples, collection initialisers, <c>AddParameter("client_secret", …)</c>.</summary>
internal sealed class KeyedSlots : SlotFinder
{
    // What a method does with a key and a value when the two belong together. "Replace", "Contains", "Equal" and loggers do not.
    private static readonly string[] PairingLeads =
    {
        "Add", "TryAdd", "Set", "Append", "With", "Put", "Insert", "Create", "Upsert", "Use", "GetValue", "Field", "Param", "Header", "Query",
    };

    // A second parameter that explains the key instead of filling it.
    private static readonly string[] ExplainingParameters =
    {
        "description", "message", "label", "displayName", "text", "format", "comparison", "comparisonType", "type", "error", "help", "key", "name", "column", "columns", "table",
    };

    // Names of a database schema: migrationBuilder.CreateIndex(table: "ClientSecrets", column: "ClientId").
    private static readonly string[] SchemaParameters = { "table", "column", "columns", "schema", "principalTable", "principalColumn" };

    public override void Find(IOperation operation, SlotIndex slots, List<SlotUse> into)
    {
        switch (operation)
        {
            case IInvocationOperation { TargetMethod: { Name: "Add", ContainingType.Name: "MultipartFormDataContent" }, Arguments: { Length: > 1 } part }:
                if (KeyText.Of(part[1].Value) is { } field && slots.OfKey(field) is { } filled) into.Add(new SlotUse(filled, part[0].Value));
                break;
            case IInvocationOperation { Arguments.Length: > 1 } call when IsPairing(call.TargetMethod.Name):
                FindPairs(call.Arguments, slots, into);
                break;
            case IObjectCreationOperation { Arguments.Length: > 1, Type: { Name: var type } } creation when !IsNaming(type):
                FindPairs(creation.Arguments, slots, into);
                break;
            case ITupleOperation { Elements: { Length: 2 } elements } when KeyText.Of(elements[0]) is { } key && slots.OfKey(key) is { } slot:
                into.Add(new SlotUse(slot, elements[1]));
                break;
            case IArrayInitializerOperation { ElementValues: { Length: > 1 } words }:
                FindOptions(words, slots, into);
                break;
            case { Syntax: CollectionExpressionSyntax collection, SemanticModel: { } model }:
                FindOptions(CarriedValues.ElementsOf(collection, model).ToList(), slots, into);
                break;
        }
    }

    // The arguments of a program: "--client-secret", "…".
    private static void FindOptions(IReadOnlyList<IOperation> words, SlotIndex slots, List<SlotUse> into)
    {
        for (var i = 0; i + 1 < words.Count; i++)
            if (KeyText.Of(words[i]) is { Length: > 3 } option && option.StartsWith("--", StringComparison.Ordinal) && slots.OfKey(option.Substring(2)) is { } slot)
                into.Add(new SlotUse(slot, words[i + 1]));
    }

    // What such a method makes of a name is no place for a value: CreateDataProtector("Access_Token", "v1"), AddColumn, CreateIndex.
    private static readonly string[] NamingParts = { "Protector", "Column", "Index", "Table", "Claim", "Logger", "Error", "Exception", "Failure" };

    /// <summary>True for a method whose first text is a key and whose second is its value.</summary>
    public static bool IsPairing(string method)
    {
        return MethodLeads.IsAny(method, PairingLeads) && !IsNaming(method);
    }

    private static bool IsNaming(string name)
    {
        foreach (var part in NamingParts)
            if (name.IndexOf(part, StringComparison.Ordinal) >= 0) return true;
        return false;
    }

    private static void FindPairs(ImmutableArray<IArgumentOperation> arguments, SlotIndex slots, List<SlotUse> into)
    {
        for (var i = 0; i + 1 < arguments.Length; i++)
        {
            if (arguments[i].Parameter is { } keyed && SchemaParameters.Contains(keyed.Name, StringComparer.OrdinalIgnoreCase)) continue;
            if (KeyText.Of(arguments[i].Value) is not { } key || slots.OfKey(key) is not { } slot) continue;
            var next = arguments[i + 1];
            if (next.Parameter is { } parameter && ExplainingParameters.Contains(parameter.Name, StringComparer.OrdinalIgnoreCase)) continue;
            if (IsNamedOtherwise(next) || (next.Parent is IObjectCreationOperation && SlotKinds.HoldsSecret(slot.Kind) && IsList(next.Value))) continue;
            if (next.ArgumentKind != ArgumentKind.DefaultValue) into.Add(new SlotUse(slot, next.Value));
        }
    }

    // Find("api:key", scope: "development")
    private static bool IsNamedOtherwise(IArgumentOperation argument) =>
        argument is { Syntax: ArgumentSyntax { NameColon: not null }, Parameter: { Name: var name } }
        && name.IndexOf("value", StringComparison.OrdinalIgnoreCase) < 0 && !(NameLexicon.SlotOf(name) is { } told && SlotKinds.HoldsSecret(told));

    private static bool IsList(IOperation value)
    {
        var unwrapped = value is IConversionOperation { Operand: var operand } ? operand : value;
        return unwrapped is IArrayCreationOperation || unwrapped.Syntax is CollectionExpressionSyntax;
    }
}
