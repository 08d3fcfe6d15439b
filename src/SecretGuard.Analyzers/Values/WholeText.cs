using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace SecretGuard.Analyzers.Values;

/// <summary>Climbs from a literal to the concatenation or interpolation it is a piece of.</summary>
internal static class WholeText
{
    public static IOperation Around(IOperation literal)
    {
        var whole = literal;
        while (IsPartOf(whole.Parent)) whole = whole.Parent!;
        return whole;
    }

    private static bool IsPartOf(IOperation? parent) =>
        parent is IBinaryOperation { OperatorKind: BinaryOperatorKind.Add, Type.SpecialType: SpecialType.System_String }
            or IInterpolatedStringOperation or IInterpolatedStringContentOperation or IParenthesizedOperation;
}
