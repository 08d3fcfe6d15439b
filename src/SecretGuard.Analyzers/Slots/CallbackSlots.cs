using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SecretGuard.Analyzers.Symbols;
using SecretGuard.Candidates;
using SecretGuard.Knowledge;

namespace SecretGuard.Analyzers.Slots;

/// <summary>Callbacks that are told about errors of a certificate, wherever they are kept: their parameters say what they decide.</summary>
internal sealed class CallbackSlots : SlotFinder
{
    private const string Errors = "SslPolicyErrors";

    public override void Find(IOperation operation, SlotIndex slots, List<SlotUse> into)
    {
        if (operation is not IDelegateCreationOperation { Target: var target } || MethodOf(target) is not { Parameters: { Length: > 1 } parameters }) return;
        if (parameters[parameters.Length - 1].Type.Name != Errors || IsTaken(operation, slots)) return;
        into.Add(new SlotUse(new Slot(SlotKind.CertificateTrust, SlotEvidence.Sink, Errors), target));
    }

    private static IMethodSymbol? MethodOf(IOperation target) => target switch
    {
        IAnonymousFunctionOperation function => function.Symbol,
        IMethodReferenceOperation group => group.Method,
        _ => null,
    };

    // What it is assigned to says the same, and so does what it is taken away from.
    private static bool IsTaken(IOperation creation, SlotIndex slots)
    {
        var parent = creation.Parent;
        while (parent is IConversionOperation) parent = parent.Parent;
        return parent is IAssignmentOperation { Target: var target } && TargetSlots.Of(target, slots) is not null;
    }
}
