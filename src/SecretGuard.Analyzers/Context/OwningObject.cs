using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace SecretGuard.Analyzers.Context;

/// <summary>The object that a value becomes part of: the variable or member that holds it, or the creation of one that nothing holds.</summary>
internal static class OwningObject
{
    // Made to be part of something else.
    private const string Part = "AuthenticationHeaderValue";

    /// <returns>A symbol, an object creation, or null where nothing tells.</returns>
    public static object? Of(IOperation value)
    {
        for (var parent = value.Parent; parent is not null; parent = parent.Parent)
        {
            switch (parent)
            {
                case IAssignmentOperation assignment:
                    return RootOf(assignment.Target);
                case IVariableDeclaratorOperation declarator:
                    return declarator.Symbol;
                case IFieldInitializerOperation { InitializedFields: { Length: 1 } fields }:
                    return fields[0];
                case IPropertyInitializerOperation { InitializedProperties: { Length: 1 } properties }:
                    return properties[0];
                case IInvocationOperation call when ReceiverOf(call) is { } receiver && RootOf(receiver) is { } root:
                    return root;
                case IObjectCreationOperation creation when IsPassed(creation):
                    return creation;
                case IAnonymousFunctionOperation or IBlockOperation:
                    return null;
            }
        }

        return null;
    }

    /// <summary>The object that an expression reads or writes a part of: <c>client</c> in <c>client.DefaultRequestHeaders.Authorization</c>.</summary>
    public static object? RootOf(IOperation? expression)
    {
        for (var current = expression; current is not null;)
        {
            switch (current)
            {
                case ILocalReferenceOperation local:
                    return local.Local;
                case IParameterReferenceOperation parameter:
                    return parameter.Parameter;
                case IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ImplicitReceiver }:
                    return CreatedAround(current) is { } around ? IsPassed(around) ? around : Of(around) ?? around : null;
                case IMemberReferenceOperation { Instance: null or IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ContainingTypeInstance } } own:
                    return own.Member;
                case IMemberReferenceOperation member:
                    current = member.Instance;
                    break;
                case IConversionOperation or IParenthesizedOperation or IAwaitOperation:
                    current = First(current);
                    break;
                case IObjectCreationOperation creation:
                    return creation;
                default:
                    return null;
            }
        }

        return null;
    }

    public static bool AreSame(object one, object other) =>
        one is ISymbol symbol ? SymbolEqualityComparer.Default.Equals(symbol, other as ISymbol) : ReferenceEquals(one, other);

    /// <summary>What a method is called on, also an extension method.</summary>
    public static IOperation? ReceiverOf(IInvocationOperation call) =>
        call.Instance ?? (call.TargetMethod.IsExtensionMethod ? call.Arguments[0].Value : null);

    // SendAsync(new HttpRequestMessage(…)): an object of its own, that nothing else holds.
    private static bool IsPassed(IObjectCreationOperation creation)
    {
        if (creation.Type?.Name == Part) return false;
        var parent = creation.Parent;
        while (parent is IConversionOperation) parent = parent.Parent;
        return parent is IArgumentOperation { Parent: IInvocationOperation };
    }

    // The initialisers of members stand inside the one of their object: new M { Headers = { Authorization = … } }.
    private static IObjectCreationOperation? CreatedAround(IOperation receiver)
    {
        for (var around = receiver.Parent; around is not null; around = around.Parent)
            if (around is IObjectCreationOperation creation) return creation;
        return null;
    }

    private static IOperation? First(IOperation operation)
    {
        foreach (var child in operation.ChildOperations) return child;
        return null;
    }
}
