using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace SecretGuard.Analyzers.Values;

/// <summary>Climbs from a literal to the concatenation, interpolation or composing call it is a piece of.</summary>
internal static class WholeText
{
    public static IOperation Around(IOperation literal)
    {
        var whole = literal;
        while (true)
        {
            while (IsPartOf(whole.Parent)) whole = whole.Parent!;
            if (CallAround(whole) is not { } call) return whole;
            whole = call;
        }
    }

    // An argument, or an element of the array that the last parameter takes; the next link of a builder's chain.
    private static IOperation? CallAround(IOperation part)
    {
        if (part.Parent is IInvocationOperation link && ComposedText.Is(link)) return link;
        var outer = part.Parent;
        while (outer is IArrayInitializerOperation or IArrayCreationOperation or IConversionOperation) outer = outer.Parent;
        return outer is IArgumentOperation { Parent: { } call } && ComposedText.Is(call) ? call : null;
    }

    private static bool IsPartOf(IOperation? parent) =>
        parent is IBinaryOperation { OperatorKind: BinaryOperatorKind.Add, Type.SpecialType: SpecialType.System_String }
            or IInterpolatedStringOperation or IInterpolatedStringContentOperation;
}
