using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using SecretGuard.CodeFixes.Offers;

namespace SecretGuard.CodeFixes.Switches;

/// <summary>Takes a switch out of the code: the statement, the entry of an initialiser or the link of a chain that sets it.</summary>
internal static class SwitchRemoval
{
    /// <param name="text">The document.</param>
    /// <param name="found">The node that the diagnostic marks: the value that is assigned, or the name of what is called.</param>
    /// <returns>Nothing where the switch is a part of something that must stay.</returns>
    public static ImmutableArray<TextChange> At(SourceText text, SyntaxNode found) => SetterOf(found) switch
    {
        AssignmentExpressionSyntax { Parent: InitializerExpressionSyntax entries } entry => SeparatedCutOf(text, entries, entry),
        AssignmentExpressionSyntax { Parent: ExpressionStatementSyntax statement } => OfStatement(text, statement),
        InvocationExpressionSyntax { Parent: ExpressionStatementSyntax statement } => OfStatement(text, statement),
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access, Parent: MemberAccessExpressionSyntax or ArgumentSyntax or EqualsValueClauseSyntax or ReturnStatementSyntax or LambdaExpressionSyntax } call =>
            SeparatedCut.One(TextSpan.FromBounds(access.Expression.Span.End, call.Span.End)),
        _ => ImmutableArray<TextChange>.Empty,
    };

    /// <summary>The assignment or call at a diagnostic.</summary>
    public static ExpressionSyntax? SetterOf(SyntaxNode found)
    {
        foreach (var node in found.AncestorsAndSelf())
        {
            if (node is AssignmentExpressionSyntax assignment) return assignment.Left == found || assignment.Right.Span == found.Span ? assignment : null;
            if (node is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name: var name } } call && name.Span == found.Span) return call;
            if (node is StatementSyntax or MemberDeclarationSyntax) return null;
        }

        return null;
    }

    private static ImmutableArray<TextChange> SeparatedCutOf(SourceText text, InitializerExpressionSyntax entries, ExpressionSyntax entry) =>
        entries.Expressions.Count > 1
            ? SeparatedCut.Of(text, entries.Expressions, entries.Expressions.IndexOf(entry))
            : SeparatedCut.One(TextSpan.FromBounds(entries.OpenBraceToken.Span.End, entries.CloseBraceToken.SpanStart)).Select(change => new TextChange(change.Span, " ")).ToImmutableArray();

    // The only statement of an "if" must stay.
    private static ImmutableArray<TextChange> OfStatement(SourceText text, StatementSyntax statement) => statement.Parent switch
    {
        BlockSyntax or SwitchSectionSyntax => SeparatedCut.OfStatement(text, statement),
        GlobalStatementSyntax global => SeparatedCut.OfStatement(text, global),
        _ => ImmutableArray<TextChange>.Empty,
    };
}
