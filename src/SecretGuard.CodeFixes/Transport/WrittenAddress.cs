using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace SecretGuard.CodeFixes.Transport;

/// <summary>An address in code: its text as far as it is known, and the token in which its scheme is written.</summary>
internal sealed class WrittenAddress
{
    private const string Hole = "{}";

    private WrittenAddress(string text, SyntaxToken start)
    {
        Text = text;
        Start = start;
    }

    /// <summary>What is known at run time only stands in it as <c>{}</c>.</summary>
    public string Text { get; }

    /// <summary>The literal, or the piece of an interpolated string, with which it begins.</summary>
    public SyntaxToken Start { get; }

    /// <summary>The address at a diagnostic; null where nobody can say how it begins.</summary>
    public static WrittenAddress? At(SyntaxNode root, SemanticModel model, TextSpan span, CancellationToken cancellation)
    {
        var token = root.FindToken(span.Start);
        var pieces = new List<(string Text, SyntaxToken Token)>();
        if (token.Parent?.FirstAncestorOrSelf<ExpressionSyntax>() is not { } first) return null;
        Collect(Whole(first), model, pieces, cancellation);
        // A constant stands for the token that holds its text, which may be in another place or file.
        var isConstant = token.Parent is SimpleNameSyntax or InterpolationSyntax;
        var start = pieces.FindIndex(piece => piece.Token == token || (isConstant && IsStart(piece.Text)));
        if (start < 0 || pieces[start].Token.IsKind(SyntaxKind.None)) return null;
        return new(string.Concat(pieces.Skip(start).Select(piece => piece.Text)).TrimStart(), pieces[start].Token);
    }

    private static bool IsStart(string text) => text.TrimStart().StartsWith("http", StringComparison.OrdinalIgnoreCase);

    private static ExpressionSyntax Whole(ExpressionSyntax piece)
    {
        var whole = piece;
        while (whole.Parent is BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression } or InterpolationSyntax or InterpolatedStringExpressionSyntax
            or ParenthesizedExpressionSyntax or MemberAccessExpressionSyntax)
            whole = whole.Parent as ExpressionSyntax ?? (ExpressionSyntax)whole.Parent.Parent!;

        return whole;
    }

    private static void Collect(ExpressionSyntax expression, SemanticModel model, List<(string, SyntaxToken)> into, CancellationToken cancellation)
    {
        switch (expression)
        {
            case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression } sum:
                Collect(sum.Left, model, into, cancellation);
                Collect(sum.Right, model, into, cancellation);
                break;
            case ParenthesizedExpressionSyntax inner:
                Collect(inner.Expression, model, into, cancellation);
                break;
            case LiteralExpressionSyntax { Token.Value: string text } literal:
                into.Add((text, literal.Token));
                break;
            case InterpolatedStringExpressionSyntax interpolated:
                foreach (var content in interpolated.Contents)
                {
                    if (content is InterpolatedStringTextSyntax piece) into.Add((piece.TextToken.ValueText, piece.TextToken));
                    if (content is InterpolationSyntax hole) Collect(hole.Expression, model, into, cancellation);
                }

                break;
            default:
                into.Add(Declared(expression, model, cancellation) ?? (Hole, default));
                break;
        }
    }

    private static (string, SyntaxToken)? Declared(ExpressionSyntax expression, SemanticModel model, CancellationToken cancellation)
    {
        if (model.GetSymbolInfo(expression, cancellation).Symbol is not { DeclaringSyntaxReferences: { Length: 1 } declarations } symbol)
            return null;
        if (symbol is not (IFieldSymbol { IsConst: true } or IFieldSymbol { IsReadOnly: true } or ILocalSymbol)) return null;
        var literal = (declarations[0].GetSyntax(cancellation) as VariableDeclaratorSyntax)?.Initializer?.Value as LiteralExpressionSyntax;
        return literal?.Token.Value is string text ? (text, literal.Token) : null;
    }
}
