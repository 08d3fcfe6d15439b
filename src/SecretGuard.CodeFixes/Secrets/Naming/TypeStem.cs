using System;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SecretGuard.CodeFixes.Secrets.Naming;

/// <summary>The part of a type's name that says what it is about: "Orders" of <c>OrdersTokenClient</c>.</summary>
internal static class TypeStem
{
    /// <summary>Where no type and no assembly says anything.</summary>
    public const string Nameless = "OAuth";

    private static readonly string[] RoleSuffixes =
    {
        "TokenClient", "TokenProvider", "TokenService", "Client", "Service", "Options", "Settings", "Configuration", "Config", "Worker",
        "Provider", "Handler", "DbContextDesignTimeFactory", "DbContextFactory", "Factory", "Fixture", "Utils", "Utilities", "Authenticator", "Module", "Extensions", "Controller",
        "DbContext", "Context", "Repository", "Tests", "Test",
    };

    // They say what a type or assembly is for, and nothing about whose secret it is.
    private static readonly string[] Roles =
    {
        "Program", "Startup", "Config", "Configuration", "Worker", "Constants", "Settings", "Options", "Extensions", "HostingExtensions",
        "ServiceCollectionExtensions", "DependencyInjection", "Registration", "Secrets", "Clients", "Server", "Client", "Api", "Web", "App",
        "Host", "Service", "Core", "Common", "Shared", "Tests", "Console", "Infrastructure",
    };

    /// <param name="literal">Something inside the type.</param>
    /// <param name="assemblyName">Speaks where the type is called after its role alone.</param>
    public static string Of(SyntaxNode literal, string assemblyName)
    {
        var type = literal.FirstAncestorOrSelf<TypeDeclarationSyntax>()?.Identifier.ValueText;
        var stem = type is null || Roles.Contains(type) ? OfAssembly(assemblyName) : WithoutRole(type);
        var letters = new string(stem.Where(char.IsLetterOrDigit).ToArray());
        return letters.Length == 0 || !char.IsLetter(letters[0]) ? Nameless : char.ToUpperInvariant(letters[0]) + letters.Substring(1);
    }

    private static string WithoutRole(string type)
    {
        var suffix = RoleSuffixes.FirstOrDefault(end => type.Length > end.Length && type.EndsWith(end, StringComparison.Ordinal));
        return suffix is null ? type : type.Substring(0, type.Length - suffix.Length);
    }

    // "Contoso.Orders.Api" is about orders.
    private static string OfAssembly(string name)
    {
        var parts = name.Split('.');
        return parts.LastOrDefault(part => !Roles.Contains(part)) ?? parts[parts.Length - 1];
    }
}
