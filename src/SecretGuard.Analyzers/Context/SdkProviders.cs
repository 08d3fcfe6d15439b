using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SecretGuard.Analyzers.Symbols;

namespace SecretGuard.Analyzers.Context;

/// <summary>Libraries that talk to one authorization server only.</summary>
internal static class SdkProviders
{
    private static readonly (string Namespace, string Provider)[] Table =
    {
        ("Microsoft.Identity", "microsoft-entra"),
        ("Microsoft.Graph", "microsoft-entra"),
        ("Azure", "microsoft-entra"),
        ("Google.Apis", "google"),
        ("Octokit", "github"),
        ("Auth0", "auth0"),
        ("Okta", "okta"),
        ("Keycloak.AuthServices", "keycloak"),
    };

    /// <summary>A provider of the scope table, or null.</summary>
    public static string? Of(IOperation operation)
    {
        if (TypeOf(operation) is not { } type) return null;
        foreach (var (space, provider) in Table)
            if (TypeNames.IsBelow(type, space)) return provider;
        return null;
    }

    private static INamedTypeSymbol? TypeOf(IOperation operation) => operation switch
    {
        IInvocationOperation call => call.TargetMethod.ContainingType,
        IObjectCreationOperation creation => creation.Constructor?.ContainingType,
        IAssignmentOperation { Target: IMemberReferenceOperation member } => member.Member.ContainingType,
        _ => null,
    };
}
