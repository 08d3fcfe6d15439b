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
/// The secrets in what is written: told by the name of a variable, member or method, by where a local got its value, or by a type that
/// prints what it holds. What was made of one (its length, a hash, a part) is another call and silent.
/// </summary>
internal static class LoggedSecrets
{
    private const int MaxDepth = 8;

    private static readonly string[] AuthenticationWords = { "auth", "identity", "openid", "oidc", "jwt", "login", "signin", "security", "credential", "secret" };

    private static readonly string[] Getters = { "Get", "Acquire", "Fetch", "Request", "Obtain", "Retrieve", "Create", "Generate", "Read", "Refresh" };

    private static readonly string[] Serialisers = { "Serialize", "SerializeObject", "ToJson" };

    // What a vault and an SDK hand out: the name of the member says nothing, the type does.
    private static readonly string[] Holders = { "KeyVaultSecret.Value", "SecretBundle.Value", "AccessToken.Token", "TokenResponse.Raw", "TokenResponse.Json" };

    /// <param name="value">An argument of a log call.</param>
    /// <param name="destructures">The template asks for every property: <c>{@Response}</c>.</param>
    /// <param name="into">Takes what was found.</param>
    public static void Collect(IOperation? value, bool destructures, List<SlotUse> into) => Collect(value, destructures, into, 0);

    private static void Collect(IOperation? value, bool destructures, List<SlotUse> into, int depth)
    {
        if (value is null || depth > MaxDepth || value.ConstantValue.HasValue) return;
        if (IsWhole(value, destructures))
        {
            Add(value.Type!.Name, value, into);
            return;
        }

        switch (value)
        {
            case IConversionOperation or IParenthesizedOperation or IInterpolatedStringOperation or IInterpolationOperation or IArrayCreationOperation or IArgumentOperation
                or IArrayInitializerOperation or IBinaryOperation { OperatorKind: BinaryOperatorKind.Add } or ICoalesceOperation or IAwaitOperation:
                foreach (var inner in value.ChildOperations) Collect(inner, destructures, into, depth + 1);
                break;
            case IInvocationOperation call:
                CollectCall(call, destructures, into, depth);
                break;
            case IObjectCreationOperation { Type.Name: "Dictionary", Initializer: { } entries }:
                foreach (var entry in entries.Initializers) Collect(ValueOf(entry), destructures, into, depth + 1);
                break;
            case ILocalReferenceOperation { Local: var local }:
                if (!IsCredential(local.Name, value) && NameOfOrigin(value) is { } origin) Add(origin, value, into);
                else AddNamed(local.Name, value, into);
                break;
            case IParameterReferenceOperation { Parameter: var parameter }:
                if (IsMailOfIdentity(parameter)) Add(parameter.Name, value, into);
                else AddNamed(parameter.Name, value, into);
                break;
            case IPropertyReferenceOperation { Property: { IsStatic: true } text } when IsOfResources(text.ContainingType):
                break;
            case IPropertyReferenceOperation { Property.IsIndexer: true } lookup:
                if (LoggedLookup.NameOf(lookup) is { } key) Add(key, value, into);
                break;
            case IPropertyReferenceOperation { Property: { IsIndexer: false } property }:
                if (IsHolder(property)) Add(property.ContainingType.Name, value, into);
                else if (IsCredentialHeader(property)) Add(property.Name, value, into);
                else AddNamed(property.Name, value, into);
                break;
            case IFieldReferenceOperation { Field: var field }:
                AddNamed(field.Name, value, into);
                break;
            case IInvalidOperation when value.Syntax is MemberAccessExpressionSyntax { Name: { Identifier: { ValueText: var name } } } access:
                if (IsWholeResponse(access, name)) Add("TokenResponse", value, into);
                else AddNamed(name, value, into);
                break;
            // "params" of spans: the operation is younger than the oldest compiler.
            case { IsImplicit: true }:
                foreach (var inner in value.ChildOperations) Collect(inner, destructures, into, depth + 1);
                break;
        }
    }

    private static void CollectCall(IInvocationOperation call, bool destructures, List<SlotUse> into, int depth)
    {
        if (ComposedText.Is(call))
        {
            foreach (var argument in call.Arguments) Collect(argument.Value, destructures, into, depth + 1);
            Collect(call.Instance, destructures, into, depth + 1);
        }
        else if (Array.IndexOf(Serialisers, call.TargetMethod.Name) >= 0)
        {
            foreach (var argument in call.Arguments) Collect(argument.Value, destructures: true, into, depth + 1);
        }
        else if (NameOfGotten(call.TargetMethod.Name) is { } name && IsText(Awaited(call)))
        {
            Add(name, call, into);
        }
        else if (NameOfElement(call) is { } element)
        {
            Add(element, call, into);
        }
    }

    // secretElement.GetString(): the text of a value of JSON.
    private static string? NameOfElement(IInvocationOperation call)
    {
        if (call is not { Instance: { Type.Name: "JsonElement" } element, TargetMethod.Name: "GetString" or "GetRawText" or "ToString" }) return null;
        return element.Syntax is ExpressionSyntax written && WrittenName.Of(written) is { } name && IsCredential(name, element) ? name : null;
    }

    // What ASP.NET Core Identity has its mails sent by: every one of them holds a link that confirms an account or sets a new password.
    private static bool IsMailOfIdentity(IParameterSymbol parameter) =>
        parameter is { Name: "htmlMessage", ContainingSymbol: IMethodSymbol { Name: "SendEmailAsync" } method } && method.ContainingType.AllInterfaces.Any(face => face.Name == "IEmailSender");

    // ["ApiKey"] = apiKey, { "ApiKey", apiKey }: a logger writes the entries of what it is given.
    private static IOperation? ValueOf(IOperation entry) => entry switch
    {
        ISimpleAssignmentOperation assignment => assignment.Value,
        IInvocationOperation { TargetMethod.Name: "Add", Arguments: { Length: 2 } pair } => pair[1].Value,
        _ => null,
    };

    // GetAccessTokenAsync() hands out an access token.
    private static string? NameOfGotten(string method)
    {
        var lead = Array.Find(Getters, getter => method.StartsWith(getter, StringComparison.Ordinal));
        if (lead is null) return null;
        var rest = method.Substring(lead.Length);
        foreach (var end in new[] { "Async", "ForUser", "ForApp" })
            if (rest.EndsWith(end, StringComparison.Ordinal)) rest = rest.Substring(0, rest.Length - end.Length);
        return NameLexicon.MeaningOf(rest) is { IsVague: false, Kind: SlotKind.Token or SlotKind.ClientSecret } ? rest : null;
    }

    private static ITypeSymbol? Awaited(IInvocationOperation call) =>
        call.Type is INamedTypeSymbol { Name: "Task" or "ValueTask", TypeArguments: { Length: 1 } results } ? results[0] : call.Type;

    // var value = response.AccessToken;
    private static string? NameOfOrigin(IOperation local)
    {
        if (Initialisers.Of(local, default) is not { } origin || local.SemanticModel?.GetOperation(origin.Value) is not { } value) return null;
        while (value is IConversionOperation or IAwaitOperation) value = value.ChildOperations.First();
        return value switch
        {
            IPropertyReferenceOperation { Property: { IsStatic: true } text } when IsOfResources(text.ContainingType) => null,
            IPropertyReferenceOperation { Property: { IsIndexer: false } property } => IsHolder(property) ? property.ContainingType.Name : SlotKinds.AreCredentials(property.Name) ? property.Name : null,
            IFieldReferenceOperation { Field: { IsConst: false, Name: var name } } when SlotKinds.AreCredentials(name) => name,
            IInvocationOperation call when IsText(Awaited(call)) => NameOfGotten(call.TargetMethod.Name),
            _ => null,
        };
    }

    private static bool IsHolder(IPropertySymbol property) => Array.IndexOf(Holders, property.ContainingType.Name + "." + property.Name) >= 0;

    // request.Headers.Authorization prints its scheme and what it carries.
    private static bool IsCredentialHeader(IPropertySymbol property) =>
        property is { Name: "Authorization" or "ProxyAuthorization", ContainingType.Name: "HttpRequestHeaders" or "IHeaderDictionary" };

    // tokenResponse.Json, where the package of the type is missing.
    private static bool IsWholeResponse(MemberAccessExpressionSyntax access, string member) =>
        member is "Json" or "Raw" && access.Expression is IdentifierNameSyntax { Identifier.ValueText: var name } && name.IndexOf("tokenResponse", StringComparison.OrdinalIgnoreCase) >= 0;

    // What is printed as a whole: records print their properties, and so does whoever says so in ToString.
    private static bool IsWhole(IOperation value, bool destructures)
    {
        if (value is not (ILocalReferenceOperation or IParameterReferenceOperation or IFieldReferenceOperation or IPropertyReferenceOperation)) return false;
        if (value.Type is not INamedTypeSymbol { SpecialType: SpecialType.None, TypeKind: TypeKind.Class or TypeKind.Struct } type) return false;
        if (!type.GetMembers().Any(member => member is IPropertySymbol or IFieldSymbol && IsShownCredential(member))) return false;
        if (destructures) return true;
        var printer = type.GetMembers("ToString").OfType<IMethodSymbol>().FirstOrDefault(method => method.Parameters.IsEmpty);
        if (printer is not { IsImplicitlyDeclared: false }) return type.IsRecord && type.GetMembers("PrintMembers").All(member => member.IsImplicitlyDeclared);
        return printer.DeclaringSyntaxReferences.Any(place => place.GetSyntax().DescendantNodes().OfType<IdentifierNameSyntax>().Any(IsPrinted));
    }

    private static bool IsShownCredential(ISymbol member) =>
        !member.IsStatic && member.DeclaredAccessibility == Accessibility.Public && SlotKinds.AreCredentials(member.Name) && IsText((member as IPropertySymbol)?.Type ?? (member as IFieldSymbol)?.Type)
        && !member.GetAttributes().Any(attribute => attribute.AttributeClass?.Name.IndexOf("Ignore", StringComparison.Ordinal) >= 0 || attribute.AttributeClass?.Name.IndexOf("Mask", StringComparison.Ordinal) >= 0);

    // In ToString: AccessToken, not AccessToken.Length nor Mask(AccessToken).
    private static bool IsPrinted(IdentifierNameSyntax name) =>
        SlotKinds.AreCredentials(name.Identifier.ValueText) && name.Parent is not (MemberAccessExpressionSyntax or ArgumentSyntax or ConditionalAccessExpressionSyntax or ElementAccessExpressionSyntax or BinaryExpressionSyntax { RawKind: not (int)Microsoft.CodeAnalysis.CSharp.SyntaxKind.AddExpression });

    // What a designer writes for a .resx file: its members are texts about things.
    private static bool IsOfResources(INamedTypeSymbol type) =>
        type.Name.IndexOf("Resource", StringComparison.Ordinal) >= 0 || !type.GetMembers("ResourceManager").IsEmpty;

    private static void AddNamed(string name, IOperation value, List<SlotUse> into)
    {
        if (IsText(value.Type) && IsCredential(name, value)) Add(name, value, into);
    }

    private static bool IsText(ITypeSymbol? type) => type is null or { TypeKind: TypeKind.Error } or { SpecialType: SpecialType.System_String };

    /// <summary>True for a name that tells a credential, a vague one in code about signing in.</summary>
    public static bool IsCredential(string name, IOperation value) =>
        SlotKinds.AreCredentials(name) || (IsVague(name) && IsAboutAuthentication(value) && !IsNameOfASecret(name, value));

    private static bool IsVague(string name) => NameLexicon.MeaningOf(name) is { IsVague: true, Kind: SlotKind.Token or SlotKind.ClientSecret };

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

    private static void Add(string name, IOperation value, List<SlotUse> into) =>
        into.Add(new SlotUse(new Slot(SlotKind.LogArgument, SlotEvidence.Name, name), value) { IsAct = true });
}
