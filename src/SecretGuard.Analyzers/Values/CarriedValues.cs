using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using SecretGuard.Analyzers.Symbols;

namespace SecretGuard.Analyzers.Values;

/// <summary>Looks through expressions that hand a text on: branches, collections, encodings, wrappers.</summary>
internal static class CarriedValues
{
    // The text comes out in another form: whoever reads the source can do the same.
    private static readonly HashSet<string> ArgumentForms = new(StringComparer.Ordinal)
    {
        "GetBytes", "ToBase64String", "FromBase64String", "FromHexString", "ToSha256", "Sha256", "Sha512", "ToSha512", "ToSha256Base64", "AsSpan", "AsMemory", "Parse",
        "Create", "FromString", "EscapeDataString", "UrlEncode", "ToList", "ToArray", "ToHashSet", "AsEnumerable", "Of", "From", "FromResult",
    };

    // What they take is a format, not the text: "N" in Guid.NewGuid().ToString("N").
    private static readonly HashSet<string> ReceiverForms = new(StringComparer.Ordinal)
    {
        "Trim", "ToString", "ToCharArray", "ToLower", "ToUpper", "ToLowerInvariant", "ToUpperInvariant", "Split", "ConfigureAwait",
    };

    // A wrapper is recognised by its own name: anything may take a text.
    internal static readonly string[] Wrappers = { "Uri", "Secret", "Scope", "StringValues", "String", "StringContent", "UriBuilder" };

    /// <summary>True for a method that turns the text it is called on into another form of it.</summary>
    public static bool IsForm(string method) => ArgumentForms.Contains(method) || ReceiverForms.Contains(method);

    private static readonly IOperation[] None = new IOperation[0];

    public static IEnumerable<IOperation> Of(IOperation value) => value switch
    {
        IConditionalOperation { WhenFalse: { } otherwise } choice => new[] { choice.WhenTrue, otherwise },
        ICoalesceOperation fallback => new[] { fallback.Value, fallback.WhenNull },
        ISwitchExpressionOperation choice => choice.Arms.Select(arm => arm.Value),
        IArrayCreationOperation { Initializer: { } elements } => elements.ElementValues,
        IArrayInitializerOperation elements => elements.ElementValues,
        IAwaitOperation { Operation: var task } => new[] { task },
        ISimpleAssignmentOperation assignment => new[] { assignment.Value },
        IInvocationOperation call => OfCall(call),
        IObjectCreationOperation creation => OfCreation(creation),
        IInvalidOperation => UnresolvedValues.Of(value),
        _ when value.Syntax is CollectionExpressionSyntax collection => ElementsOf(collection, value.SemanticModel),
        _ => None,
    };

    private static IEnumerable<IOperation> OfCall(IInvocationOperation call)
    {
        var method = call.TargetMethod;
        if (method.Name is "GetValue" or "GetValueOrDefault") return call.Arguments.Where(argument => argument.Parameter?.Name == "defaultValue");
        if (method.Name == "GetString" && method.ContainingType.Name.EndsWith("Encoding", StringComparison.Ordinal)) return call.Arguments.Take(1);
        if (ReceiverForms.Contains(method.Name)) return call.Instance is { } receiver ? new[] { receiver } : None;
        if (!ArgumentForms.Contains(method.Name)) return None;
        // "…"u8.ToArray(): the receiver is the text.
        return call is { Arguments.IsEmpty: true, Instance: { } text } ? new[] { text } : call.Arguments.Take(1);
    }

    private static IEnumerable<IOperation> OfCreation(IObjectCreationOperation creation)
    {
        IEnumerable<IOperation> added = None;
        if (creation.Initializer is { Initializers: var entries }) added = entries.OfType<IInvocationOperation>().Where(add => add.Arguments.Length == 1).SelectMany(add => add.Arguments);
        return creation.Type is { } type && (IsWrapper(type) || IsCollection(type)) ? creation.Arguments.Take(1).Concat(added) : added;
    }

    private static bool IsWrapper(ITypeSymbol type) => Wrappers.Any(wrapper => type.Name.EndsWith(wrapper, StringComparison.Ordinal));

    private static bool IsCollection(ITypeSymbol type) => type.AllInterfaces.Any(face => face.SpecialType == SpecialType.System_Collections_IEnumerable);

    /// <summary>By syntax: the operation of a collection expression is younger than the oldest compiler the analyzers load into.</summary>
    public static IEnumerable<IOperation> ElementsOf(CollectionExpressionSyntax collection, SemanticModel? model)
    {
        foreach (var element in collection.Elements)
            if (element is ExpressionElementSyntax { Expression: var expression } && model?.GetOperation(BareExpression.Of(expression)) is { } operation)
                yield return operation;
    }
}
