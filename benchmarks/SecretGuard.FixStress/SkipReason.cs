using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SecretGuard.FixStress;

/// <summary>Why a finding has no fix, as far as the code around it tells.</summary>
internal static class SkipReason
{
    public static string Of(Diagnostic finding)
    {
        var root = finding.Location.SourceTree!.GetRoot();
        var token = root.FindToken(finding.Location.SourceSpan.Start);
        if (token.Parent is not (LiteralExpressionSyntax or InterpolatedStringTextSyntax)) return "the value stands elsewhere";
        foreach (var node in token.Parent.Ancestors())
        {
            switch (node)
            {
                case AttributeSyntax: return "attribute argument";
                case ParameterSyntax: return "default parameter value";
                case PatternSyntax or CaseSwitchLabelSyntax: return "case or pattern";
                case PropertyDeclarationSyntax { Initializer: not null }: return "property with an initialiser";
                case FieldDeclarationSyntax field:
                    return field.Modifiers.Any(SyntaxKind.ConstKeyword) ? "constant" : IsStatic(field) ? "static field" : "field";
                case ConstructorDeclarationSyntax constructor when IsStatic(constructor): return "static constructor";
                case MemberDeclarationSyntax:
                    return finding.Id == "SG1001" && IsPart(finding, token) ? "part of a text" : "elsewhere in a member";
            }
        }

        return "unknown";
    }

    private static bool IsStatic(MemberDeclarationSyntax member) => member.Modifiers.Any(SyntaxKind.StaticKeyword);

    private static bool IsPart(Diagnostic finding, SyntaxToken token) => token.ValueText.Length > finding.Location.SourceSpan.Length;
}
