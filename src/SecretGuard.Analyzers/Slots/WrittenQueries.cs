using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using SecretGuard.Analyzers.Values;
using SecretGuard.Knowledge;

namespace SecretGuard.Analyzers.Slots;

/// <summary>The ways of .NET to put a query together: builders, <c>UriBuilder.Query</c>, collections of <c>HttpUtility</c>, dictionaries for a helper.</summary>
internal static class WrittenQueries
{
    private const string Parser = "ParseQueryString";

    // QueryString.Create("access_token", …), new QueryBuilder { { "access_token", … } }
    private static readonly string[] BuilderTypes = { "QueryString", "QueryBuilder" };

    private static readonly string[] Additions = { "Add", "Set", "Create", "Append" };

    /// <summary>True for a call that adds its arguments to a query.</summary>
    public static bool Takes(IInvocationOperation call)
    {
        if (call.Arguments.Length > 2 && call.TargetMethod.Name.StartsWith("AddParameter", StringComparison.Ordinal))
            return call.Arguments[call.Arguments.Length - 1].Syntax.ToString().EndsWith("QueryString", StringComparison.Ordinal);
        if (Array.IndexOf(Additions, call.TargetMethod.Name) < 0) return false;
        return Array.IndexOf(BuilderTypes, call.TargetMethod.ContainingType?.Name) >= 0 || IsParsed(call.Instance);
    }

    /// <summary>The keys of a dictionary, or the members of an anonymous object, that is handed over.</summary>
    public static IEnumerable<string> KeysIn(IInvocationOperation call) =>
        call.Arguments.SelectMany(argument => KeysIn(ExpressionOf(argument.Value)));

    /// <summary>The names in a text that becomes the query of a <c>UriBuilder</c>, or the key that a parsed query is written at.</summary>
    public static IEnumerable<string> NamesIn(ISimpleAssignmentOperation assignment) => assignment.Target switch
    {
        IPropertyReferenceOperation { Property: { Name: "Query", ContainingType.Name: "UriBuilder" } } => FieldsIn(assignment.Value.Syntax),
        IPropertyReferenceOperation { Property.IsIndexer: true, Arguments: { Length: 1 } keys, Instance: var collection } when IsParsed(collection) && keys[0].Value.ConstantValue is { HasValue: true, Value: string key } =>
            new[] { key },
        _ => Array.Empty<string>(),
    };

    // var query = HttpUtility.ParseQueryString(uri.Query);
    private static bool IsParsed(IOperation? collection) =>
        Initialisers.Of(collection, default)?.Value is InvocationExpressionSyntax call && call.Expression.ToString().EndsWith(Parser, StringComparison.Ordinal);

    private static SyntaxNode ExpressionOf(IOperation value)
    {
        while (value is IConversionOperation { Operand: var inner }) value = inner;
        return Initialisers.Of(value, default) is { } origin ? origin.Value : value.Syntax;
    }

    private static IEnumerable<string> KeysIn(SyntaxNode argument)
    {
        if (argument is not (BaseObjectCreationExpressionSyntax or AnonymousObjectCreationExpressionSyntax)) yield break;
        foreach (var node in argument.DescendantNodes())
        {
            var name = node switch
            {
                AnonymousObjectMemberDeclaratorSyntax { NameEquals.Name.Identifier.ValueText: var member } => member,
                LiteralExpressionSyntax { Token.Value: string text, Parent: InitializerExpressionSyntax { Expressions: { Count: 2 } pair } } when pair[0] == node => text,
                LiteralExpressionSyntax { Token.Value: string text, Parent: ArgumentSyntax { Parent: BracketedArgumentListSyntax } } => text,
                _ => null,
            };
            if (name is not null) yield return name;
        }
    }

    // "access_token=" + token, $"a=1&api_key={key}"
    private static IEnumerable<string> FieldsIn(SyntaxNode text)
    {
        foreach (var token in text.DescendantTokens())
        {
            var content = token.ValueText;
            for (var equals = content.IndexOf('='); equals > 0; equals = content.IndexOf('=', equals + 1))
            {
                var start = content.LastIndexOfAny(new[] { '&', '?' }, equals - 1) + 1;
                if (SlotKinds.AreCredentials(content.Substring(start, equals - start))) yield return content.Substring(start, equals - start);
            }
        }
    }
}
