using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SecretGuard.CodeFixes.ClientSecrets;

/// <summary>Asks whether a use of a constant needs it to stay one.</summary>
internal static class ConstantUse
{
    public static bool IsAt(SyntaxNode use)
    {
        foreach (var node in use.AncestorsAndSelf())
        {
            switch (node)
            {
                case AttributeSyntax or ParameterSyntax or CaseSwitchLabelSyntax or ConstantPatternSyntax or EnumMemberDeclarationSyntax:
                    return true;
                case ArgumentSyntax argument when !argument.RefKindKeyword.IsKind(SyntaxKind.None):
                    return true;
                case LocalDeclarationStatementSyntax { IsConst: true }:
                    return true;
                case FieldDeclarationSyntax field:
                    return field.Modifiers.Any(SyntaxKind.ConstKeyword);
                case StatementSyntax or MemberDeclarationSyntax:
                    return false;
            }
        }

        return false;
    }
}
