using System;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Text;
using SecretGuard.Analyzers.Slots;
using SecretGuard.Knowledge;

namespace SecretGuard.Analyzers.Context;

/// <summary>Switches that stand where they are meant to: in development, or in code that reads what it knows to be expired.</summary>
internal static class ExpectedSwitch
{
    private const string Lifetime = "ValidateLifetime";

    private static readonly string[] Questions = { "Contains", "Is", "Has", "Supports", "Equals" };

    private static readonly string[] GrantWords = { "ResourceOwner", "UsernamePassword", "PasswordToken", "PasswordGrant", "PasswordAuthentication" };

    private static readonly string[] ReadersOfOldTokens = { "Expired", "Refresh" };

    public static bool Is(SlotUse use) => IsWhatTheMethodIsFor(use) || IsMeant(use);

    // AllowPasswordFlow() => Configure(o => o.GrantTypes.Add(GrantTypes.Password)): the library's own method, whose callers are judged.
    private static bool IsWhatTheMethodIsFor(SlotUse use)
    {
        if (!SlotKinds.IsSwitch(use.Slot.Kind) && use.Slot.Kind is not (SlotKind.GrantType or SlotKind.ResponseType)) return false;
        if (IsOfItsOwnType(use) || IsInAQuestion(use)) return true;
        if (use.Value.Syntax.FirstAncestorOrSelf<MethodDeclarationSyntax>() is not { } declaration) return false;
        var method = declaration.Identifier.ValueText;
        return method == use.Slot.Name || IsFlowSwitch(method) || (!use.IsAct && ServesTheGrant(declaration)) || NameLexicon.SlotOf(method) switch
        {
            SlotKind.PasswordGrant => use.Slot.Kind is SlotKind.PasswordGrant or SlotKind.GrantType,
            SlotKind.ImplicitGrant => use.Slot.Kind is SlotKind.ImplicitGrant or SlotKind.GrantType or SlotKind.ResponseType,
            _ => false,
        };
    }

    // OnGrantResourceOwnerCredentials = … in the constructor of the type that declares it: a default, not a decision.
    private static bool IsOfItsOwnType(SlotUse use) =>
        use.Value is ISimpleAssignmentOperation { Target: IMemberReferenceOperation { Member: { ContainingType: { } type } } }
        && use.Value.Syntax.FirstAncestorOrSelf<BaseTypeDeclarationSyntax>()?.Identifier.ValueText == type.Name;

    // ContainsGrantType(GrantTypes.Implicit)
    private static bool IsInAQuestion(SlotUse use) =>
        use.Value.Syntax.FirstAncestorOrSelf<ArgumentSyntax>() is { Parent: { Parent: InvocationExpressionSyntax call } }
        && (call.Expression as SimpleNameSyntax ?? (call.Expression as MemberAccessExpressionSyntax)?.Name)?.Identifier.ValueText is { } name
        && Array.Exists(Questions, lead => name.StartsWith(lead, StringComparison.Ordinal));

    // AllowHybridFlow() { … GrantTypes.Add(GrantTypes.Implicit) }
    private static bool IsFlowSwitch(string method) => method.StartsWith("Allow", StringComparison.Ordinal) && method.EndsWith("Flow", StringComparison.Ordinal);

    // GetTokenAsync(ResourceOwnerTokenRequest request), or a method of a class of such a name: a client for others, whose callers are judged.
    private static bool ServesTheGrant(MethodDeclarationSyntax method)
    {
        foreach (var parameter in method.ParameterList.Parameters)
            if (parameter.Type is { } type && IsNamedAfterTheGrant(type.ToString())) return true;
        return method.FirstAncestorOrSelf<BaseTypeDeclarationSyntax>() is { } own && IsNamedAfterTheGrant(own.Identifier.ValueText);
    }

    private static bool IsNamedAfterTheGrant(string type) =>
        type.EndsWith("Request", StringComparison.Ordinal) && Array.Exists(GrantWords, word => type.IndexOf(word, StringComparison.Ordinal) >= 0);

    private static bool IsMeant(SlotUse use)
    {
        var debugCounts = IsForDebugBuilds(use.Slot.Kind);
        if (!debugCounts && !IsTransport(use.Slot.Kind)) return false;
        var code = use.Value.Syntax;
        if (use.Slot.Name == Lifetime && ReadsOldTokens(code)) return true;
        return DevelopmentGuard.Covers(code, debugCounts) || LocalDebugCode.Holds(code.SyntaxTree.GetRoot(), code.Span);
    }

    /// <summary>Whether inactive code has such a switch where it is meant to be.</summary>
    public static bool IsInDebugBuild(SlotKind kind, SyntaxNode root, TextSpan code) =>
        IsForDebugBuilds(kind) ? DevelopmentGuard.IsInDebugBuild(root, code.Start) : IsTransport(kind) && LocalDebugCode.Holds(root, code);

    // A build for debugging may have these as it likes; what goes over the network may leave the machine.
    private static bool IsForDebugBuilds(SlotKind kind) => kind is SlotKind.TokenValidation or SlotKind.Pkce or SlotKind.PlainPkce or SlotKind.PiiLogging;

    private static bool IsTransport(SlotKind kind) => kind is SlotKind.HttpsRequirement or SlotKind.InsecureHttp or SlotKind.CertificateCheck or SlotKind.CertificateTrust;

    // GetPrincipalFromExpiredToken: the token that a refresh token replaces is expired, and its signature is what matters.
    private static bool ReadsOldTokens(SyntaxNode code) => code.Ancestors().Any(around => around switch
    {
        MethodDeclarationSyntax method => IsReaderOfOldTokens(method.Identifier),
        LocalFunctionStatementSyntax function => IsReaderOfOldTokens(function.Identifier),
        _ => false,
    });

    private static bool IsReaderOfOldTokens(SyntaxToken name) => Array.Exists(ReadersOfOldTokens, word => name.ValueText.IndexOf(word, StringComparison.Ordinal) >= 0);
}
