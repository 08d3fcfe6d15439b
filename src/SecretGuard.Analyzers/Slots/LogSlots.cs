using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using SecretGuard.Analyzers.Symbols;
using SecretGuard.Analyzers.Values;
using SecretGuard.Knowledge;

namespace SecretGuard.Analyzers.Slots;

/// <summary>Secrets among the arguments of a log call, of a method that logs for others, and in the text of an exception.</summary>
internal sealed class LogSlots : SlotFinder
{
    public override void Find(IOperation operation, SlotIndex slots, List<SlotUse> into)
    {
        switch (operation)
        {
            case IInvocationOperation { Arguments: { Length: > 0 } } call:
                if (LogCalls.Is(call)) CollectLogged(call, into);
                else CollectPassedOn(call, into);
                break;
            case IObjectCreationOperation { Arguments: { Length: > 0 } } creation when IsException(creation.Type):
                foreach (var argument in creation.Arguments) CollectText(argument.Value, into);
                break;
            case IInvalidOperation when operation.Syntax is InvocationExpressionSyntax unresolved && LogCalls.Is(unresolved):
                foreach (var child in operation.ChildOperations) LoggedSecrets.Collect(child, destructures: false, into);
                break;
        }
    }

    private static void CollectLogged(IInvocationOperation call, List<SlotUse> into)
    {
        var destructures = false;
        foreach (var argument in call.Arguments)
        {
            destructures |= argument.Value.ConstantValue is { HasValue: true, Value: string template } && template.IndexOf("{@", StringComparison.Ordinal) >= 0;
            LoggedSecrets.Collect(argument.Value, destructures, into);
        }
    }

    // Report("token", accessToken), where Report writes what it is given: one level, within the compilation. Asked only for what is named as a secret.
    private static void CollectPassedOn(IInvocationOperation call, List<SlotUse> into)
    {
        foreach (var argument in call.Arguments)
        {
            if (argument.Parameter is not { Type.SpecialType: SpecialType.System_String or SpecialType.System_Object } parameter || NameOf(argument.Value) is not { } name) continue;
            // Where the parameter has a telling name itself, the call inside the method is the finding.
            if (!SlotKinds.AreCredentials(name) || SlotKinds.AreCredentials(parameter.Name) || !Writes(call.TargetMethod, parameter.Name)) continue;
            LoggedSecrets.Collect(argument.Value, destructures: false, into);
        }
    }

    private static string? NameOf(IOperation value) => value switch
    {
        IConversionOperation { Operand: var inner } => NameOf(inner),
        ILocalReferenceOperation { Local: { Name: var name } } => name,
        IParameterReferenceOperation { Parameter: { Name: var name } } => name,
        IMemberReferenceOperation { Member: { Name: var name } } => name,
        _ => null,
    };

    private static bool Writes(IMethodSymbol method, string parameter) =>
        method.DeclaringSyntaxReferences.Any(place => place.GetSyntax().DescendantNodes().OfType<InvocationExpressionSyntax>().Any(call =>
            LogCalls.Is(call) && call.ArgumentList.Arguments.Any(argument => Shows(argument.Expression, parameter))));

    private static bool Shows(ExpressionSyntax argument, string parameter) => BareExpression.Of(argument) switch
    {
        IdentifierNameSyntax { Identifier.ValueText: var name } => name == parameter,
        CastExpressionSyntax { Expression: var inner } => Shows(inner, parameter),
        InterpolatedStringExpressionSyntax text => text.Contents.OfType<InterpolationSyntax>().Any(hole => Shows(hole.Expression, parameter)),
        BinaryExpressionSyntax { RawKind: (int)Microsoft.CodeAnalysis.CSharp.SyntaxKind.AddExpression } sum => Shows(sum.Left, parameter) || Shows(sum.Right, parameter),
        _ => false,
    };

    // Whoever catches it writes its message to a log.
    private static bool IsException(ITypeSymbol? type)
    {
        for (var one = type; one is not null; one = one.BaseType)
            if (one is { Name: "Exception", ContainingNamespace: { Name: "System" } }) return true;
        return false;
    }

    // A value by itself may be the name of something: new ArgumentException(message, parameter).
    private static void CollectText(IOperation value, List<SlotUse> into)
    {
        if (value is IInterpolatedStringOperation or IBinaryOperation || ComposedText.Is(value)) LoggedSecrets.Collect(value, destructures: false, into);
    }
}
