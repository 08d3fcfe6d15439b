using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using SecretGuard.Analyzers.Symbols;
using SecretGuard.Analyzers.Values;
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

    private static readonly string[] AuthenticationWords = { "auth", "identity", "openid", "oidc", "jwt", "login", "signin", "security", "credential", "secret" };

    public void Find(IOperation operation, SlotIndex slots, List<SlotUse> into)
    {
        if (operation is IInvocationOperation { Arguments: { Length: > 0 } } call && IsLog(call.TargetMethod))
            foreach (var argument in call.Arguments) Collect(argument.Value, into, 0);
        else if (operation is IObjectCreationOperation { Arguments: { Length: > 0 } } creation && IsException(creation.Type))
            foreach (var argument in creation.Arguments) CollectText(argument.Value, into);
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
        if (value is IInterpolatedStringOperation or IBinaryOperation || ComposedText.Is(value)) Collect(value, into, 0);
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
            case IInvocationOperation call when ComposedText.Is(call):
                foreach (var argument in call.Arguments) Collect(argument.Value, into, depth + 1);
                Collect(call.Instance, into, depth + 1);
                break;
            case IArgumentOperation:
                foreach (var inner in value.ChildOperations) Collect(inner, into, depth + 1);
                break;
            case ILocalReferenceOperation { Local: var local }:
                Add(local.Name, value, into);
                break;
            case IParameterReferenceOperation { Parameter: var parameter }:
                Add(parameter.Name, value, into);
                break;
            case IPropertyReferenceOperation { Property: { IsStatic: true } text } when IsOfResources(text.ContainingType):
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

    // What a designer writes for a .resx file: its members are texts about things.
    private static bool IsOfResources(INamedTypeSymbol type) =>
        type.Name.IndexOf("Resource", StringComparison.Ordinal) >= 0 || !type.GetMembers("ResourceManager").IsEmpty;

    private static bool IsVagueCredential(string name) =>
        NameLexicon.MeaningOf(name) is { IsVague: true, Kind: SlotKind.Token or SlotKind.ClientSecret };

    // "token" may be a lexer's; in code about signing in it is what somebody signs in with.
    private static bool IsAboutAuthentication(IOperation value)
    {
        for (var node = value.Syntax; node is not null; node = node.Parent)
        {
            var name = node switch
            {
                MethodDeclarationSyntax method => method.Identifier.ValueText,
                BaseTypeDeclarationSyntax type => type.Identifier.ValueText,
                BaseNamespaceDeclarationSyntax space => space.Name.ToString(),
                InvocationExpressionSyntax { ArgumentList: { Arguments: { Count: > 0 } arguments } } when arguments[0].Expression is LiteralExpressionSyntax { Token: { Value: string text } } => text,
                InterpolatedStringExpressionSyntax interpolated => interpolated.Contents.ToString(),
                _ => null,
            };
            if (name is not null && Array.Exists(AuthenticationWords, word => name.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0)) return true;
        }

        return false;
    }

    // GetSecretAsync(secret): what a vault is asked with is the name of a secret.
    private static bool IsNameOfASecret(string name, IOperation value) =>
        value.Syntax.FirstAncestorOrSelf<MemberDeclarationSyntax>()?.DescendantNodes().OfType<InvocationExpressionSyntax>().Any(call =>
            CalledName(call).IndexOf("Secret", StringComparison.Ordinal) >= 0
            && call.ArgumentList.Arguments.Any(argument => argument.Expression is IdentifierNameSyntax { Identifier: { ValueText: var passed } } && passed == name)) == true;

    private static string CalledName(InvocationExpressionSyntax call) =>
        (call.Expression as SimpleNameSyntax ?? (call.Expression as MemberAccessExpressionSyntax)?.Name)?.Identifier.ValueText ?? string.Empty;

    private static void Add(string name, IOperation value, List<SlotUse> into)
    {
        var isText = value.Type is null or { TypeKind: TypeKind.Error } or { SpecialType: SpecialType.System_String };
        if (!isText || !(SlotKinds.AreCredentials(name) || (IsVagueCredential(name) && IsAboutAuthentication(value) && !IsNameOfASecret(name, value)))) return;
        into.Add(new SlotUse(new Slot(SlotKind.LogArgument, SlotEvidence.Name, name), value) { IsAct = true });
    }
}
