using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SecretGuard.Analyzers.Slots;
using SecretGuard.Candidates;

namespace SecretGuard.Analyzers.Context;

/// <summary>Tells where a client is given its secret, literal or not, from where one is only compared, looked up or passed on by name.</summary>
internal static class GivenSecret
{
    public static bool Is(SlotUse use)
    {
        if (use.Slot.IsVague || IsNothing(use.Value)) return false;
        return use.Slot.Evidence switch
        {
            SlotEvidence.Sink => true,
            SlotEvidence.Key => use.Value.Parent is not (IBinaryOperation or ICoalesceOperation or IPatternOperation or ICaseClauseOperation),
            _ => use.Value.Parent is IAssignmentOperation { Target: IPropertyReferenceOperation },
        };
    }

    private static bool IsNothing(IOperation value) =>
        value is IDefaultValueOperation || value.ConstantValue is { HasValue: true, Value: null or "" } || (value is IConversionOperation { Operand: var operand } && IsNothing(operand));
}
