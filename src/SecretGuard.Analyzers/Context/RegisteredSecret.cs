using System;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SecretGuard.Analyzers.Slots;
using SecretGuard.Analyzers.Values;
using SecretGuard.Knowledge;

namespace SecretGuard.Analyzers.Context;

/// <summary>
/// What a server keeps of a client in IdentityServer's <c>new Secret("…")</c>: a hash, or the name or thumbprint of a certificate. None of
/// them lets anybody in.
/// </summary>
internal static class RegisteredSecret
{
    private const string TypeName = "Secret";

    private static readonly string[] PublicKinds = { "Thumbprint", "X509" };

    // SHA-256 and SHA-512, as IdentityServer stores them.
    private static readonly int[] HashLengths = { 32, 64 };

    public static bool Is(SlotUse use, TrackedValue tracked)
    {
        if (use.Slot.Kind != SlotKind.ClientSecret) return false;
        var literal = use.Value.Syntax.SyntaxTree.GetRoot().FindToken(tracked.Value.Range.Start).Parent;
        if (literal?.FirstAncestorOrSelf<BaseObjectCreationExpressionSyntax>() is not { } creation || !IsSecret(creation)) return false;
        return IsOfCertificate(creation) || (literal.Parent is ArgumentSyntax { Parent: ArgumentListSyntax list } && list.Parent == creation && IsHash(tracked.Value.Value));
    }

    private static bool IsSecret(BaseObjectCreationExpressionSyntax creation) => creation switch
    {
        ObjectCreationExpressionSyntax { Type: SimpleNameSyntax name } => name.Identifier.ValueText == TypeName,
        ObjectCreationExpressionSyntax { Type: QualifiedNameSyntax { Right: var name } } => name.Identifier.ValueText == TypeName,
        _ => creation.Parent is InitializerExpressionSyntax { Parent: AssignmentExpressionSyntax { Left: IdentifierNameSyntax { Identifier.ValueText: "ClientSecrets" or "ApiSecrets" } } },
    };

    // Type = SecretTypes.X509CertificateThumbprint
    private static bool IsOfCertificate(BaseObjectCreationExpressionSyntax creation) =>
        creation.Initializer?.Expressions.OfType<AssignmentExpressionSyntax>().Any(entry =>
            entry.Left is IdentifierNameSyntax { Identifier.ValueText: "Type" } && Array.Exists(PublicKinds, kind => entry.Right.ToString().IndexOf(kind, StringComparison.Ordinal) >= 0)) == true;

    private static bool IsHash(string value)
    {
        if (value.Length is not (44 or 88)) return false;
        try
        {
            return Array.IndexOf(HashLengths, Convert.FromBase64String(value).Length) >= 0;
        }
        catch (FormatException)
        {
            return false;
        }
    }
}
