using System;
using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
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
        if (operation is IInvocationOperation { Arguments: { Length: > 0 } } call && IsLog(call.TargetMethod))
            foreach (var argument in call.Arguments) Collect(argument.Value, into, 0);
        else if (operation is IInvalidOperation && operation.Syntax is InvocationExpressionSyntax unresolved && IsLog(unresolved))
            foreach (var child in operation.ChildOperations) Collect(child, into, 0);
    }

    // Before a restore an argument has no type, and the call with it none either.
    private static bool IsLog(InvocationExpressionSyntax call)
    {
        if (call.Expression is not MemberAccessExpressionSyntax { Name: var method, Expression: var receiver } || !MethodLeads.IsAny(method.Identifier.ValueText, Leads)) return false;
        var name = (receiver as SimpleNameSyntax ?? (receiver as MemberAccessExpressionSyntax)?.Name)?.Identifier.ValueText;
        return name is not null && (Array.IndexOf(Writers, name) >= 0 || name == "Log" || name.EndsWith("logger", StringComparison.OrdinalIgnoreCase));
    }

    // By the names of method and type: every logging library has types of its own.
    private static bool IsLog(IMethodSymbol method)
    {
        if (!MethodLeads.IsAny(method.Name, Leads) || method.ContainingType is not { } type) return false;
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
            case IInvalidOperation when value.Syntax is MemberAccessExpressionSyntax { Name: { Identifier: { ValueText: var name } } }:
                Add(name, value, into);
                break;
            case IInvalidOperation when value.Syntax is BinaryExpressionSyntax:
                foreach (var inner in value.ChildOperations) Collect(inner, into, depth + 1);
                break;
            // "params" of spans: the operation is younger than the oldest compiler.
            case { IsImplicit: true }:
                foreach (var inner in value.ChildOperations) Collect(inner, into, depth + 1);
                break;
        }
    }

    private static void Add(string name, IOperation value, List<SlotUse> into)
    {
        var isText = value.Type is null or { TypeKind: TypeKind.Error } or { SpecialType: SpecialType.System_String };
        if (!isText || !SlotKinds.AreCredentials(name)) return;
        into.Add(new SlotUse(new Slot(SlotKind.LogArgument, SlotEvidence.Name, name), value) { IsAct = true });
    }
}
