using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SecretGuard.CodeFixes.Secrets.Places;

/// <summary>The declaration that keeps a secret and has to change with it.</summary>
internal sealed class SecretHolder
{
    private static readonly SecretHolder None = new(HolderKind.None, null, null);

    private SecretHolder(HolderKind kind, SyntaxNode? node, ExpressionSyntax? value)
    {
        Kind = kind;
        Node = node;
        Value = value;
    }

    public HolderKind Kind { get; }

    /// <summary>Field, property or local declaration.</summary>
    public SyntaxNode? Node { get; }

    /// <summary>Its initial value.</summary>
    public ExpressionSyntax? Value { get; }

    /// <summary>The node under which the compiler knows the declared symbol.</summary>
    public SyntaxNode? Declarator => Node switch
    {
        FieldDeclarationSyntax own => own.Declaration.Variables[0],
        LocalDeclarationStatementSyntax local => local.Declaration.Variables[0],
        _ => Node,
    };

    /// <summary>Null where nothing that is read at run time can take the value's place.</summary>
    public static SecretHolder? Of(ExpressionSyntax value)
    {
        foreach (var node in value.Ancestors())
        {
            switch (node)
            {
                case AnonymousFunctionExpressionSyntax or ArrowExpressionClauseSyntax or LocalFunctionStatementSyntax:
                    return ConstantContext.DemandsConstant(value) || ConstantContext.IsTypeLoad(value) ? null : None;
                case VariableDeclaratorSyntax { Initializer.Value: { } initial, Parent.Parent: { } declaration }:
                    return OfVariable(declaration, initial, value);
                case EqualsValueClauseSyntax { Parent: PropertyDeclarationSyntax property } initializer:
                    return OfProperty(property, initializer.Value, value);
                case MemberDeclarationSyntax:
                    return ConstantContext.DemandsConstant(value) || ConstantContext.IsTypeLoad(value) ? null : None;
            }
        }

        return null;
    }

    private static SecretHolder? OfVariable(SyntaxNode declaration, ExpressionSyntax initial, ExpressionSyntax value) => declaration switch
    {
        FieldDeclarationSyntax field => OfField(field, initial),
        LocalDeclarationStatementSyntax { IsConst: true, Declaration.Variables.Count: 1 } local =>
            new(HolderKind.LocalConstant, local, initial),
        LocalDeclarationStatementSyntax { IsConst: true } => null,
        _ => ConstantContext.DemandsConstant(value) || ConstantContext.IsTypeLoad(value) ? null : None,
    };

    private static SecretHolder? OfField(FieldDeclarationSyntax field, ExpressionSyntax initial)
    {
        if (field.Declaration.Variables.Count != 1) return null;
        if (field.Modifiers.Any(SyntaxKind.ConstKeyword) || field.Modifiers.Any(SyntaxKind.StaticKeyword))
            return field.AttributeLists.Count == 0 && IsText(field.Declaration.Type) ? new(HolderKind.StaticField, field, initial) : null;
        // What others may set, they may never read: it must not throw before.
        var isOwn = field.Modifiers.Any(SyntaxKind.ReadOnlyKeyword) || !field.Modifiers.Any(modifier => IsVisible(modifier.Kind()));
        return isOwn ? new(HolderKind.InstanceField, field, initial) : null;
    }

    private static bool IsVisible(SyntaxKind modifier) =>
        modifier is SyntaxKind.PublicKeyword or SyntaxKind.InternalKeyword or SyntaxKind.ProtectedKeyword;

    private static SecretHolder? OfProperty(PropertyDeclarationSyntax property, ExpressionSyntax initial, ExpressionSyntax value)
    {
        if (!IsText(property.Type) || property.AccessorList is not { Accessors: var accessors }) return null;
        if (accessors.Count == 1) return new(HolderKind.ReadOnlyProperty, property, initial);
        return initial == value && !property.Modifiers.Any(SyntaxKind.StaticKeyword)
            ? new(HolderKind.SettableProperty, property, initial)
            : null;
    }

    // A body makes the value anew for each use: no matter for texts, for an object it may be.
    private static bool IsText(TypeSyntax type) => type switch
    {
        NullableTypeSyntax nullable => IsText(nullable.ElementType),
        PredefinedTypeSyntax predefined => predefined.Keyword.IsKind(SyntaxKind.StringKeyword),
        ArrayTypeSyntax { ElementType: PredefinedTypeSyntax element, RankSpecifiers.Count: 1 } =>
            element.Keyword.Kind() is SyntaxKind.ByteKeyword or SyntaxKind.CharKeyword,
        IdentifierNameSyntax { Identifier.ValueText: "String" } => true,
        _ => false,
    };
}
