using System;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SecretGuard.CodeFixes.Secrets.Access;
using SecretGuard.CodeFixes.Secrets.Places;

namespace SecretGuard.CodeFixes.Secrets.Binding;

/// <summary>
/// The options pattern: <c>services.Configure&lt;T&gt;(o => o.ClientSecret = "…")</c> becomes a binding of the section, so that other
/// settings of the same client can follow.
/// </summary>
internal sealed class SectionBinding
{
    private readonly InvocationExpressionSyntax _call;
    private readonly string _property;

    private SectionBinding(InvocationExpressionSyntax call, string property)
    {
        _call = call;
        _property = property;
    }

    /// <summary>Null where the code around the secret configures anything else, or more than it.</summary>
    public static SectionBinding? At(SecretPlace place)
    {
        if (place.Replaced.Parent is not AssignmentExpressionSyntax { Left: MemberAccessExpressionSyntax left } assignment) return null;
        if (assignment.Right != place.Replaced || LambdaOf(assignment) is not { Parent: ArgumentSyntax argument } lambda) return null;
        if (argument.Parent is not ArgumentListSyntax { Arguments.Count: 1, Parent: InvocationExpressionSyntax call }) return null;
        if (call.Expression is not MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Configure" }) return null;
        return left.Expression is IdentifierNameSyntax target && target.Identifier.ValueText == ParameterOf(lambda)
            ? new SectionBinding(call, left.Name.Identifier.ValueText)
            : null;
    }

    /// <summary>The document with the binding; null where the setting is no member of a section.</summary>
    public async Task<Document?> ApplyAsync(Document document, SecretEdit edit, CancellationToken cancellation)
    {
        if (SectionOf(edit) is not { Length: > 0 } section || edit.Route is not ConfigurationRoute route) return null;
        var root = await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false);
        // A section at hand is bound as it is.
        var source = section == route.Section ? route.Expression : $"{route.Expression}.GetSection(\"{section}\")";
        var argument = SyntaxFactory.Argument(SyntaxFactory.ParseExpression(source));
        var arguments = _call.ArgumentList.WithArguments(SyntaxFactory.SingletonSeparatedList(argument));
        return document.WithSyntaxRoot(root!.ReplaceNode(_call, _call.WithArgumentList(arguments)));
    }

    /// <summary>The section of a setting with the name of the property; null where the names differ.</summary>
    public string? SectionOf(SecretEdit edit) =>
        edit.WhatToSet.EndsWith(":" + _property, StringComparison.Ordinal)
            ? edit.WhatToSet.Substring(0, edit.WhatToSet.Length - _property.Length - 1)
            : null;

    private static LambdaExpressionSyntax? LambdaOf(AssignmentExpressionSyntax assignment) => assignment.Parent switch
    {
        LambdaExpressionSyntax lambda => lambda,
        ExpressionStatementSyntax { Parent: BlockSyntax { Statements.Count: 1, Parent: LambdaExpressionSyntax lambda } } => lambda,
        _ => null,
    };

    private static string? ParameterOf(LambdaExpressionSyntax lambda) => lambda switch
    {
        SimpleLambdaExpressionSyntax simple => simple.Parameter.Identifier.ValueText,
        ParenthesizedLambdaExpressionSyntax { ParameterList.Parameters: { Count: 1 } parameters } => parameters[0].Identifier.ValueText,
        _ => null,
    };
}
