using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using SecretGuard.Analyzers.Symbols;
using SecretGuard.Candidates;
using SecretGuard.Knowledge;

namespace SecretGuard.Analyzers.Slots;

/// <summary>What a secret is compared with is the secret: <c>==</c>, <c>Equals</c>, patterns and cases.</summary>
internal sealed class ComparisonSlots : SlotFinder
{
    private static readonly string[] Users = { "user", "username", "userId", "login", "email", "account", "clientId" };

    public override void Find(IOperation operation, SlotIndex slots, List<SlotUse> into)
    {
        switch (operation)
        {
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals } comparison:
                Compare(comparison.LeftOperand, comparison.RightOperand, slots, into);
                break;
            case IInvocationOperation { TargetMethod.Name: "Equals" or "FixedTimeEquals" } call:
                CompareArguments(call, slots, into);
                break;
            case IConstantPatternOperation pattern when OperandOf(pattern) is { } operand:
                Add(operand, pattern.Value, slots, into);
                break;
            case ISingleValueCaseClauseOperation { Parent.Parent: ISwitchOperation choice } clause:
                Add(choice.Value, clause.Value, slots, into);
                break;
        }
    }

    private static void CompareArguments(IInvocationOperation call, SlotIndex slots, List<SlotUse> into)
    {
        if (call.Instance is { } instance && call.Arguments.Length > 0) Compare(instance, call.Arguments[0].Value, slots, into);
        else if (call.Arguments.Length > 1) Compare(call.Arguments[0].Value, call.Arguments[1].Value, slots, into);
    }

    private static IOperation? OperandOf(IConstantPatternOperation pattern)
    {
        var parent = pattern.Parent;
        while (parent is IBinaryPatternOperation or INegatedPatternOperation) parent = parent.Parent;
        return parent switch
        {
            IIsPatternOperation test => test.Value,
            ISwitchExpressionArmOperation { Parent: ISwitchExpressionOperation choice } => choice.Value,
            // case "…" when …:
            IPatternCaseClauseOperation { Parent.Parent: ISwitchOperation choice } => choice.Value,
            _ => null,
        };
    }

    private static void Compare(IOperation left, IOperation right, SlotIndex slots, List<SlotUse> into)
    {
        Add(left, right, slots, into);
        Add(right, left, slots, into);
    }

    private static void Add(IOperation named, IOperation value, SlotIndex slots, List<SlotUse> into)
    {
        // What a grant or a scope is compared with is what a server looks for, not what anybody asks for.
        if (TargetSlots.Of(WithoutForm(named), slots) is not { } slot || !SlotKinds.HoldsSecret(slot.Kind)) return;
        into.Add(new SlotUse(StandsBesideUser(value) ? new Slot(slot.Kind, SlotEvidence.Key, slot.Name) : slot, value));
    }

    // FixedTimeEquals(Encoding.UTF8.GetBytes(clientSecret), …)
    private static IOperation WithoutForm(IOperation named) => named switch
    {
        IConversionOperation { Operand: var operand } => WithoutForm(operand),
        IInvocationOperation { TargetMethod.Name: "GetBytes", Arguments: { Length: 1 } arguments } => arguments[0].Value,
        _ => named,
    };

    // userName == "orders" && password == "ordersPassword": what looks like a name is one half of a pair.
    private static bool StandsBesideUser(IOperation value)
    {
        var condition = value.Parent;
        while (condition is IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals or BinaryOperatorKind.ConditionalAnd })
        {
            if (ComparesUser(condition)) return true;
            condition = condition.Parent;
        }

        return false;
    }

    private static bool ComparesUser(IOperation condition) => condition switch
    {
        IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalAnd } both => ComparesUser(both.LeftOperand) || ComparesUser(both.RightOperand),
        IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals, LeftOperand: var left, RightOperand: var right } =>
            (IsUser(left) && right.ConstantValue.HasValue) || (IsUser(right) && left.ConstantValue.HasValue),
        _ => false,
    };

    // By syntax, so that it holds where a package is missing.
    private static bool IsUser(IOperation operand) =>
        operand.Syntax is ExpressionSyntax written && WrittenName.Of(written) is { } name && Users.Any(user => name.EndsWith(user, StringComparison.OrdinalIgnoreCase));
}
