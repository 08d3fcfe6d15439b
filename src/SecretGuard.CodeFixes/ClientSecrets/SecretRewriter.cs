using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;
using Microsoft.CodeAnalysis.Formatting;
using Microsoft.CodeAnalysis.Simplification;

namespace SecretGuard.CodeFixes.ClientSecrets;

/// <summary>Carries out the edits of one document.</summary>
internal sealed class SecretRewriter
{
    private const string Indent = "    ";

    private readonly GuardedRead _guard;
    private readonly SyntaxGenerator _generator;
    private readonly Compilation _compilation;

    private SecretRewriter(GuardedRead guard, SyntaxGenerator generator, Compilation compilation)
    {
        _guard = guard;
        _generator = generator;
        _compilation = compilation;
    }

    public static async Task<Document> ApplyAsync(Document document, IReadOnlyList<SecretEdit> edits, CancellationToken cancellation)
    {
        var root = await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false);
        var compilation = await document.Project.GetCompilationAsync(cancellation).ConfigureAwait(false);
        if (root is null || compilation is null || edits.Count == 0) return document;
        var generator = SyntaxGenerator.GetGenerator(document);
        var language = ((CSharpParseOptions)root.SyntaxTree.Options).LanguageVersion;
        var newLine = root.GetText().ToString().Contains("\r\n") ? "\r\n" : "\n";
        var rewriter = new SecretRewriter(new GuardedRead(generator, compilation, language, newLine), generator, compilation);
        var byNode = edits.ToDictionary(edit => edit.Node);
        return document.WithSyntaxRoot(root.ReplaceNodes(byNode.Keys, (node, _) => rewriter.Replace(byNode[node])));
    }

    private SyntaxNode Replace(SecretEdit edit)
    {
        var read = _guard.Build(edit.Read, edit.WhatToSet, edit.Variable, IndentationAt(edit.Place.Literal) + Indent);
        return edit.Place.Kind switch
        {
            PlaceKind.Field => ToProperty((FieldDeclarationSyntax)edit.Node, read),
            PlaceKind.LocalConstant => ToVariable((LocalDeclarationStatementSyntax)edit.Node, edit.Place.Literal, read),
            PlaceKind.Part => Cut(edit.Place, read),
            _ => read.WithTriviaFrom(edit.Node),
        };
    }

    private static string IndentationAt(SyntaxNode node)
    {
        var text = node.SyntaxTree.GetText();
        var line = text.Lines.GetLineFromPosition(node.SpanStart).ToString();
        return line.Substring(0, line.Length - line.TrimStart().Length);
    }

    private static SyntaxNode ToProperty(FieldDeclarationSyntax field, ExpressionSyntax read)
    {
        var kept = field.Modifiers.Where(modifier => !modifier.IsKind(SyntaxKind.ConstKeyword) && !modifier.IsKind(SyntaxKind.StaticKeyword) && !modifier.IsKind(SyntaxKind.ReadOnlyKeyword));
        var modifiers = SyntaxFactory.TokenList(kept.Append(SyntaxFactory.Token(SyntaxKind.StaticKeyword)).Select(token => token.WithoutTrivia()));
        var declarator = field.Declaration.Variables[0];
        return SyntaxFactory.PropertyDeclaration(field.Declaration.Type.WithoutTrivia(), declarator.Identifier.WithoutTrivia())
            .WithModifiers(modifiers)
            .WithExpressionBody(SyntaxFactory.ArrowExpressionClause(read))
            .WithSemicolonToken(SyntaxFactory.Token(SyntaxKind.SemicolonToken))
            .WithTriviaFrom(field)
            .WithAdditionalAnnotations(Formatter.Annotation);
    }

    private static SyntaxNode ToVariable(LocalDeclarationStatementSyntax local, LiteralExpressionSyntax literal, ExpressionSyntax read)
    {
        var modifier = local.Modifiers.First(token => token.IsKind(SyntaxKind.ConstKeyword));
        var changed = local.ReplaceNode(literal, read.WithTriviaFrom(literal));
        return changed.WithModifiers(changed.Modifiers.RemoveAt(local.Modifiers.IndexOf(modifier)))
            .WithLeadingTrivia(local.GetLeadingTrivia())
            .WithAdditionalAnnotations(Formatter.Annotation);
    }

    // "…&client_secret=x&scope=y" becomes "…&client_secret=" + Uri.EscapeDataString(read) + "&scope=y".
    private ExpressionSyntax Cut(SecretPlace place, ExpressionSyntax read)
    {
        var text = place.Literal.Token.Text;
        var before = text.Substring(0, place.Span.Start - place.Literal.SpanStart) + "\"";
        var after = "\"" + text.Substring(place.Span.End - place.Literal.SpanStart);
        // As an argument it needs no parentheses, and the simplifier leaves names inside nested ones alone.
        var argument = ((ParenthesizedExpressionSyntax)read).Expression;
        var escaped = _generator.InvocationExpression(_generator.MemberAccessExpression(UriType(), "EscapeDataString"), argument);
        var sum = SyntaxFactory.BinaryExpression(SyntaxKind.AddExpression, SyntaxFactory.ParseExpression(before), (ExpressionSyntax)escaped);
        if (after.Length > 2) sum = SyntaxFactory.BinaryExpression(SyntaxKind.AddExpression, sum, SyntaxFactory.ParseExpression(after));
        return Parenthesized(sum, place.Literal).WithTriviaFrom(place.Literal).WithAdditionalAnnotations(Formatter.Annotation, Simplifier.Annotation);
    }

    private static ExpressionSyntax Parenthesized(ExpressionSyntax sum, SyntaxNode replaced) =>
        replaced.Parent is ArgumentSyntax or ArrowExpressionClauseSyntax or EqualsValueClauseSyntax or AssignmentExpressionSyntax or ReturnStatementSyntax
            ? sum
            : SyntaxFactory.ParenthesizedExpression(sum);

    private SyntaxNode UriType() => _generator.TypeExpression(_compilation.GetTypeByMetadataName("System.Uri")!).WithAdditionalAnnotations(Simplifier.AddImportsAnnotation, Simplifier.Annotation);
}
