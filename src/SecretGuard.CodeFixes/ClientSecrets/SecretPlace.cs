using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace SecretGuard.CodeFixes.ClientSecrets;

/// <summary>A hard-coded secret in the syntax tree, and what would have to change to move it out.</summary>
internal sealed class SecretPlace
{
    private SecretPlace(PlaceKind kind, SyntaxNode node, LiteralExpressionSyntax literal, TextSpan span)
    {
        Kind = kind;
        Node = node;
        Literal = literal;
        Span = span;
    }

    public PlaceKind Kind { get; }

    /// <summary>The node to replace.</summary>
    public SyntaxNode Node { get; }

    public LiteralExpressionSyntax Literal { get; }

    /// <summary>Where the secret itself stands: the literal's text or a part of it.</summary>
    public TextSpan Span { get; }

    /// <summary>The place at a diagnostic, or null where nothing that compiles could take the literal's place.</summary>
    public static SecretPlace? Find(SyntaxNode root, TextSpan span)
    {
        if (root.FindToken(span.Start).Parent is not LiteralExpressionSyntax literal || !literal.Span.Contains(span)) return null;
        // Byte strings and characters keep their type only by hand.
        if (!literal.Token.IsKind(SyntaxKind.StringLiteralToken)) return null;
        if (MustStayConstant(literal)) return null;
        if (IsPart(literal, span)) return PartOf(literal, span);
        if (literal.Parent is BinaryExpressionSyntax fallback && fallback.IsKind(SyntaxKind.CoalesceExpression) && fallback.Right == literal)
            return new(PlaceKind.Fallback, fallback, literal, span);

        return literal.Parent is EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax declarator }
            ? InDeclaration(declarator, literal, span)
            : InExpression(literal, span);
    }

    // The value inside the quotes, and nothing else.
    private static bool IsPart(LiteralExpressionSyntax literal, TextSpan span) => literal.Span.Length - span.Length > 6 || !WholeText(literal, span);

    private static bool WholeText(LiteralExpressionSyntax literal, TextSpan span)
    {
        var text = literal.Token.Text;
        var outside = text.Remove(span.Start - literal.SpanStart, span.Length);
        return outside.All(c => c is '"' or '@');
    }

    private static SecretPlace? PartOf(LiteralExpressionSyntax literal, TextSpan span) =>
        // Escapes before or after the part would have to be taken over as they stand: only plain literals are cut.
        literal.Token.Text == SymbolDisplay.FormatLiteral(literal.Token.ValueText, quote: true) && !IsInConstant(literal)
            ? new(PlaceKind.Part, literal, literal, span)
            : null;

    private static SecretPlace? InExpression(LiteralExpressionSyntax literal, TextSpan span) =>
        IsInConstant(literal) || IsInSettableInitializer(literal) ? null : new(PlaceKind.Expression, literal, literal, span);

    private static SecretPlace? InDeclaration(VariableDeclaratorSyntax declarator, LiteralExpressionSyntax literal, TextSpan span)
    {
        if (declarator.Parent is not VariableDeclarationSyntax { Variables.Count: 1 } declaration)
            return IsInConstant(literal) ? null : new(PlaceKind.Expression, literal, literal, span);

        return declaration.Parent switch
        {
            FieldDeclarationSyntax field when IsConstantOrStatic(field) => IsReplaceable(field) ? new(PlaceKind.Field, field, literal, span) : null,
            LocalDeclarationStatementSyntax { IsConst: true } local => new(PlaceKind.LocalConstant, local, literal, span),
            _ => new(PlaceKind.Expression, literal, literal, span),
        };
    }

    private static bool IsConstantOrStatic(FieldDeclarationSyntax field) =>
        field.Modifiers.Any(SyntaxKind.ConstKeyword) || field.Modifiers.Any(SyntaxKind.StaticKeyword);

    // A field that somebody writes cannot become a property that only reads.
    private static bool IsReplaceable(FieldDeclarationSyntax field) =>
        field.AttributeLists.Count == 0 && (field.Modifiers.Any(SyntaxKind.ConstKeyword) || field.Modifiers.Any(SyntaxKind.ReadOnlyKeyword));

    // A concatenation of constants in a constant: "const string Body = Prefix + "…"".
    private static bool IsInConstant(SyntaxNode literal)
    {
        var declaration = literal.FirstAncestorOrSelf<VariableDeclarationSyntax>()?.Parent;
        if (declaration is LocalDeclarationStatementSyntax { IsConst: true }) return true;
        return declaration is FieldDeclarationSyntax field && IsConstantOrStatic(field)
            && !literal.Ancestors().TakeWhile(node => node != field).Any(node => node is AnonymousFunctionExpressionSyntax);
    }

    // "public string ClientSecret { get; set; } = …" is a default that binding replaces: a throwing one would break the binding.
    private static bool IsInSettableInitializer(SyntaxNode literal) =>
        literal.FirstAncestorOrSelf<EqualsValueClauseSyntax>()?.Parent is PropertyDeclarationSyntax property
        && (property.Modifiers.Any(SyntaxKind.StaticKeyword) || property.AccessorList?.Accessors.Count > 1);

    private static bool MustStayConstant(SyntaxNode literal)
    {
        foreach (var node in literal.Ancestors())
        {
            if (node is AttributeSyntax or ParameterSyntax or CaseSwitchLabelSyntax or PatternSyntax or EnumMemberDeclarationSyntax) return true;
            if (node is StatementSyntax or MemberDeclarationSyntax or ArrowExpressionClauseSyntax) return false;
        }

        return false;
    }
}
