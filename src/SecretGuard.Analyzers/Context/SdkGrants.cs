using System;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace SecretGuard.Analyzers.Context;

/// <summary>APIs that know one grant only, that of a client without a user.</summary>
internal static class SdkGrants
{
    public const string Machine = "client_credentials";

    private const string Words = "ClientCredential";

    private static readonly string[] Methods = { "AcquireTokenForClient", "GetAccessTokenForAppAsync", "GetAuthenticationResultForAppAsync" };

    // Their scopes are asked for by whatever credential stands beside them.
    private static readonly string[] Carriers = { "TokenRequestContext", "GraphServiceClient" };

    private static readonly string[] Credentials = { "ClientSecretCredential", "ClientCertificateCredential", "ClientAssertionCredential" };

    /// <summary>True for a call, a creation or an assignment of such an API.</summary>
    public static bool IsMachine(IOperation operation) => operation switch
    {
        IInvocationOperation call => Tells(call.TargetMethod.Name),
        IObjectCreationOperation creation => Tells(creation.Type?.Name),
        IAssignmentOperation { Target: IMemberReferenceOperation member } => Tells(member.Member.ContainingType?.Name),
        IInvalidOperation => Tells(NameIn(operation.Syntax)),
        _ => false,
    };

    public static bool IsCarrier(IOperation operation) => operation is IObjectCreationOperation { Type.Name: var name } && Array.IndexOf(Carriers, name) >= 0;

    public static bool IsCredential(IOperation operation) => operation is IObjectCreationOperation { Type.Name: var name } && Array.IndexOf(Credentials, name) >= 0;

    private static bool Tells(string? name) =>
        name is not null && (name.IndexOf(Words, StringComparison.Ordinal) >= 0 || Array.IndexOf(Methods, name) >= 0);

    private static string? NameIn(SyntaxNode syntax) => syntax switch
    {
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name: var name } } => name.Identifier.ValueText,
        ObjectCreationExpressionSyntax { Type: SimpleNameSyntax name } => name.Identifier.ValueText,
        _ => null,
    };
}
