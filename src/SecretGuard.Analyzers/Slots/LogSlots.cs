using System;
using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SecretGuard.Analyzers.Symbols;
using SecretGuard.Candidates;
using SecretGuard.Knowledge;

namespace SecretGuard.Analyzers.Slots;

/// <summary>
/// Secrets among the arguments of a log call, by themselves or inside a text: variables and members that are named as secrets. What was made
/// of one (its length, a hash, a part) is a call and silent.
/// </summary>
internal sealed class LogSlots : ISlotFinder
{
    private const int MaxDepth = 8;

    private static readonly string[] Writers = { "Console", "Debug", "Trace", "TraceSource", "TextWriterTraceListener" };

    private static readonly string[] Leads = { "Log", "Write", "Trace", "Debug", "Info", "Warn", "Error", "Fatal", "Critical", "Verbose" };

    public void Find(IOperation operation, SlotIndex slots, List<SlotUse> into)
    {
        if (operation is not IInvocationOperation { Arguments: { Length: > 0 } } call || !IsLog(call.TargetMethod)) return;
        foreach (var argument in call.Arguments) Collect(argument.Value, into, 0);
    }

    // By the names of method and type: every logging library has types of its own.
    private static bool IsLog(IMethodSymbol method)
    {
        var isNamed = false;
        foreach (var lead in Leads)
            if (method.Name.StartsWith(lead, StringComparison.Ordinal)) isNamed = true;
        if (!isNamed || method.ContainingType is not { } type) return false;
        return Array.IndexOf(Writers, type.Name) >= 0 || type.Name.IndexOf("Logger", StringComparison.Ordinal) >= 0 || type.Name is "Log" or "ILog" or "EventSource";
    }

    private static void Collect(IOperation? value, List<SlotUse> into, int depth)
    {
        if (value is null || depth > MaxDepth || value.ConstantValue.HasValue) return;
        switch (value)
        {
            case IConversionOperation or IParenthesizedOperation or IInterpolatedStringOperation or IInterpolationOperation or IArrayCreationOperation
                or IArrayInitializerOperation or IBinaryOperation { OperatorKind: BinaryOperatorKind.Add } or ICoalesceOperation:
                foreach (var inner in value.ChildOperations) Collect(inner, into, depth + 1);
                break;
            case ILocalReferenceOperation { Local: var local }:
                Add(local.Name, value, into);
                break;
            case IParameterReferenceOperation { Parameter: var parameter }:
                Add(parameter.Name, value, into);
                break;
            case IPropertyReferenceOperation { Property: { IsIndexer: false } property }:
                Add(property.Name, value, into);
                break;
            case IFieldReferenceOperation { Field: var field }:
                Add(field.Name, value, into);
                break;
            // "params" of spans: the operation is younger than the oldest compiler.
            case { IsImplicit: true }:
                foreach (var inner in value.ChildOperations) Collect(inner, into, depth + 1);
                break;
        }
    }

    private static void Add(string name, IOperation value, List<SlotUse> into)
    {
        if (value.Type?.SpecialType != SpecialType.System_String || !SlotKinds.AreCredentials(name)) return;
        into.Add(new SlotUse(new Slot(SlotKind.LogArgument, SlotEvidence.Name, name), value) { IsAct = true });
    }
}
