using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using SecretGuard.CodeFixes.Offers;

namespace SecretGuard.CodeFixes.Scopes;

/// <summary>A literal that is one scope among others: an element of a list, an argument, an <c>Add</c>.</summary>
internal sealed class ScopeElement
{
    private static readonly ImmutableArray<TextChange> None = ImmutableArray<TextChange>.Empty;

    private readonly SemanticModel _model;
    private readonly SourceText _text;

    public ScopeElement(SemanticModel model, SourceText text)
    {
        _model = model;
        _text = text;
    }

    /// <summary>The texts of the literals beside it in the same list.</summary>
    public static IEnumerable<string> Beside(ExpressionSyntax literal) => literal.Parent switch
    {
        InitializerExpressionSyntax list => TextsOf(list.Expressions, literal),
        ExpressionElementSyntax { Parent: CollectionExpressionSyntax list } =>
            TextsOf(list.Elements.OfType<ExpressionElementSyntax>().Select(element => element.Expression), literal),
        ArgumentSyntax { Parent: ArgumentListSyntax list } => TextsOf(list.Arguments.Select(argument => argument.Expression), literal),
        _ => Enumerable.Empty<string>(),
    };

    /// <summary>What removes the element; nothing when it is the last one or stands where none can be left out.</summary>
    public ImmutableArray<TextChange> Removal(ExpressionSyntax literal)
    {
        switch (literal.Parent)
        {
            case InitializerExpressionSyntax list when IsList(list.Kind()):
                return list.Expressions.Count > 1 ? SeparatedCut.Of(_text, list.Expressions, list.Expressions.IndexOf(literal)) : None;
            // A spread may be empty: only another element says that something is left.
            case ExpressionElementSyntax { Parent: CollectionExpressionSyntax list } element:
                return list.Elements.OfType<ExpressionElementSyntax>().Count() > 1
                    ? SeparatedCut.Of(_text, list.Elements, list.Elements.IndexOf(element))
                    : None;
            case ArgumentSyntax { Parent: ArgumentListSyntax { Arguments.Count: > 1 } list } argument:
                return IsOneOfParams(list, argument) ? SeparatedCut.Of(_text, list.Arguments, list.Arguments.IndexOf(argument)) : None;
            case ArgumentSyntax { Parent: ArgumentListSyntax { Parent: InvocationExpressionSyntax call } }:
                return OfAdd(call);
            default:
                return None;
        }
    }

    private static bool IsList(SyntaxKind kind) => kind is SyntaxKind.ArrayInitializerExpression or SyntaxKind.CollectionInitializerExpression;

    private static IEnumerable<string> TextsOf(IEnumerable<ExpressionSyntax> list, ExpressionSyntax literal) =>
        list.Where(other => other != literal).OfType<LiteralExpressionSyntax>().Select(other => other.Token.ValueText);

    // Two arguments at or behind a "params" parameter: it takes them one by one.
    private bool IsOneOfParams(ArgumentListSyntax list, ArgumentSyntax argument)
    {
        if (list.Arguments.Any(other => other.NameColon is not null) || list.Parent is null) return false;
        if (_model.GetSymbolInfo(list.Parent).Symbol is not IMethodSymbol { Parameters: { Length: > 0 } parameters }) return false;
        var first = parameters.Length - 1;
        return parameters[first].IsParams && list.Arguments.Count > first + 1 && list.Arguments.IndexOf(argument) >= first;
    }

    private ImmutableArray<TextChange> OfAdd(InvocationExpressionSyntax call)
    {
        if (call.Expression is not MemberAccessExpressionSyntax access || !IsAdd(access.Name.Identifier.ValueText)) return None;
        if (IsLinkOfChain(call, access)) return OfLink(call, access);
        return call.Parent is ExpressionStatementSyntax statement
            && StatementsAround(statement).Any(other => other != statement && IsSameCall(other, access))
            ? SeparatedCut.OfStatement(_text, statement.Parent is GlobalStatementSyntax global ? global : statement)
            : None;
    }

    private static bool IsAdd(string method) => method is "Add" or "AddScope" or "AddScopes";

    // builder.AddScope("a").AddScope("*")
    private static bool IsLinkOfChain(InvocationExpressionSyntax call, MemberAccessExpressionSyntax access) =>
        IsCallOf(access.Name, access.Expression)
        || (call.Parent is MemberAccessExpressionSyntax { Parent: { } outer } && IsCallOf(access.Name, outer));

    private static bool IsCallOf(SimpleNameSyntax name, SyntaxNode node) =>
        node is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax other }
            && other.Name.Identifier.ValueText == name.Identifier.ValueText;

    private ImmutableArray<TextChange> OfLink(InvocationExpressionSyntax call, MemberAccessExpressionSyntax access)
    {
        var (result, receiver) = (_model.GetTypeInfo(call).Type, _model.GetTypeInfo(access.Expression).Type);
        var goesOnWithTheSame = SymbolEqualityComparer.Default.Equals(result, receiver);
        return goesOnWithTheSame && SeparatedCut.IsBlank(_text, access.Expression.Span.End, access.OperatorToken.SpanStart)
            ? SeparatedCut.One(TextSpan.FromBounds(access.Expression.Span.End, call.Span.End))
            : None;
    }

    private static IEnumerable<StatementSyntax> StatementsAround(StatementSyntax statement) => statement.Parent switch
    {
        BlockSyntax block => block.Statements,
        SwitchSectionSyntax section => section.Statements,
        GlobalStatementSyntax { Parent: CompilationUnitSyntax unit } =>
            unit.Members.OfType<GlobalStatementSyntax>().Select(global => global.Statement),
        _ => Array.Empty<StatementSyntax>(),
    };

    private static bool IsSameCall(StatementSyntax statement, MemberAccessExpressionSyntax access) =>
        statement is ExpressionStatementSyntax { Expression: InvocationExpressionSyntax { ArgumentList.Arguments.Count: > 0 } call }
        && call.Expression is MemberAccessExpressionSyntax other && SyntaxFactory.AreEquivalent(other, access);
}
