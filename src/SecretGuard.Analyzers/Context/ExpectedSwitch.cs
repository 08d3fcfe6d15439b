using System;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SecretGuard.Analyzers.Slots;
using SecretGuard.Knowledge;

namespace SecretGuard.Analyzers.Context;

/// <summary>Switches that stand where they are meant to: in development, or in code that reads what it knows to be expired.</summary>
internal static class ExpectedSwitch
{
    private const string Lifetime = "ValidateLifetime";

    private static readonly string[] ReadersOfOldTokens = { "Expired", "Refresh" };

    public static bool Is(SlotUse use) => IsWhatTheMethodIsFor(use) || IsMeant(use);

    // AllowPasswordFlow() => Configure(o => o.GrantTypes.Add(GrantTypes.Password)): the library's own method, whose callers are judged.
    private static bool IsWhatTheMethodIsFor(SlotUse use)
    {
        if (!SlotKinds.IsSwitch(use.Slot.Kind) && use.Slot.Kind is not (SlotKind.GrantType or SlotKind.ResponseType)) return false;
        if (use.Value.Syntax.FirstAncestorOrSelf<MethodDeclarationSyntax>()?.Identifier.ValueText is not { } method) return false;
        return method == use.Slot.Name || NameLexicon.SlotOf(method) switch
        {
            SlotKind.PasswordGrant => use.Slot.Kind is SlotKind.PasswordGrant or SlotKind.GrantType,
            SlotKind.ImplicitGrant => use.Slot.Kind is SlotKind.ImplicitGrant or SlotKind.GrantType or SlotKind.ResponseType,
            _ => false,
        };
    }

    private static bool IsMeant(SlotUse use)
    {
        if (use.Slot.Kind is not (SlotKind.TokenValidation or SlotKind.Pkce or SlotKind.PlainPkce or SlotKind.PiiLogging or SlotKind.HttpsRequirement
            or SlotKind.InsecureHttp or SlotKind.CertificateCheck or SlotKind.CertificateTrust)) return false;
        return (use.Slot.Name == Lifetime && ReadsOldTokens(use.Value.Syntax)) || DevelopmentGuard.Covers(use.Value.Syntax, debugCounts: !IsTransport(use.Slot.Kind));
    }

    private static bool IsTransport(SlotKind kind) => kind is SlotKind.HttpsRequirement or SlotKind.InsecureHttp or SlotKind.CertificateCheck or SlotKind.CertificateTrust;

    // GetPrincipalFromExpiredToken: the token that a refresh token replaces is expired, and its signature is what matters.
    private static bool ReadsOldTokens(SyntaxNode code)
    {
        var name = (code.FirstAncestorOrSelf<MethodDeclarationSyntax>()?.Identifier ?? code.FirstAncestorOrSelf<LocalFunctionStatementSyntax>()?.Identifier)?.ValueText;
        return name is not null && Array.Exists(ReadersOfOldTokens, word => name.IndexOf(word, StringComparison.Ordinal) >= 0);
    }
}
