using System;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;
using Microsoft.CodeAnalysis.Simplification;

namespace SecretGuard.CodeFixes.ClientSecrets;

/// <summary>
/// Writes the expression that reads a setting, takes an empty value for a missing one, and throws where the secret is used, naming what
/// to set.
/// </summary>
internal sealed class GuardedRead
{
    private const string ExceptionStandIn = "SECRETGUARD_EXCEPTION";
    private const string EnvironmentStandIn = "SECRETGUARD_ENVIRONMENT";
    private const string UriStandIn = "SECRETGUARD_URI";

    private readonly SyntaxGenerator _generator;
    private readonly Compilation _compilation;
    private readonly LanguageVersion _language;
    private readonly string _newLine;
    private readonly Func<INamedTypeSymbol, bool> _isImported;

    public GuardedRead(SyntaxGenerator generator, Compilation compilation, LanguageVersion language, string newLine, Func<INamedTypeSymbol, bool> isImported)
    {
        _isImported = isImported;
        _generator = generator;
        _compilation = compilation;
        _language = language;
        _newLine = newLine;
    }

    /// <summary>Throw expressions and pattern variables came with C# 7; initialisers take pattern variables since 7.3.</summary>
    public static bool IsPossibleIn(LanguageVersion language) => language >= LanguageVersion.CSharp7_3;

    public static string FromConfiguration(string configuration, SettingName name) => $"{configuration}[\"{name.Key}\"]";

    public static string FromEnvironment(SettingName name) => $"{EnvironmentStandIn}.GetEnvironmentVariable(\"{name.Variable}\")";

    /// <param name="read">The expression that reads, as <see cref="FromConfiguration"/> and its sibling write it.</param>
    /// <param name="whatToSet">Configuration key or environment variable, for the message of the exception.</param>
    /// <param name="variable">A name that is free where the expression stands.</param>
    /// <param name="indentation">White space for the two continuation lines.</param>
    public ExpressionSyntax Build(string read, string whatToSet, string variable, string indentation) =>
        Parse($"({Text(read, whatToSet, variable, indentation)})");

    /// <summary>The same between two string literals, escaped for a form: either may be empty.</summary>
    public ExpressionSyntax BuildBetween(string before, string after, string read, string whatToSet, string variable, string indentation)
    {
        var escaped = $"{UriStandIn}.EscapeDataString({Text(read, whatToSet, variable, indentation)})";
        return Parse($"({(before.Length > 0 ? before + " + " : before)}{escaped}{(after.Length > 0 ? " + " + after : after)})");
    }

    private string Text(string read, string whatToSet, string variable, string indentation)
    {
        var present = _language >= LanguageVersion.CSharp9
            ? $"{read} is {{ Length: > 0 }} {variable}"
            : $"{read} is string {variable} && {variable}.Length > 0";
        var missing = $"throw new {ExceptionStandIn}(\"Set {whatToSet}: it is missing or empty.\")";
        return $"{present}{_newLine}{indentation}? {variable}{_newLine}{indentation}: {missing}";
    }

    private ExpressionSyntax Parse(string text)
    {
        var parsed = SyntaxFactory.ParseExpression(text);
        return parsed.ReplaceNodes(parsed.DescendantNodes(), (_, node) => TypeFor(node) ?? node).WithAdditionalAnnotations(Simplifier.Annotation);
    }

    private SyntaxNode? TypeFor(SyntaxNode node) => (node as IdentifierNameSyntax)?.Identifier.ValueText switch
    {
        ExceptionStandIn => Type("System.InvalidOperationException"),
        EnvironmentStandIn => Type("System.Environment"),
        UriStandIn => Type("System.Uri"),
        _ => null,
    };

    private SyntaxNode Type(string metadataName)
    {
        var simpleName = metadataName.Substring(metadataName.LastIndexOf('.') + 1);
        if (_compilation.GetTypeByMetadataName(metadataName) is not { } type) return SyntaxFactory.ParseName("global::" + metadataName);
        // What is imported already is written short at once: the simplifier gives up on names inside a concatenation.
        return _isImported(type)
            ? SyntaxFactory.IdentifierName(simpleName)
            : _generator.TypeExpression(type).WithAdditionalAnnotations(Simplifier.AddImportsAnnotation, Simplifier.Annotation);
    }
}
