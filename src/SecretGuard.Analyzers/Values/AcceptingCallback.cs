using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace SecretGuard.Analyzers.Values;

/// <summary>
/// A callback that says yes to every certificate: each of its returns is <c>true</c>. By the syntax of its body, so that it holds where a
/// package is missing, and for methods of other files.
/// </summary>
internal static class AcceptingCallback
{
    private const string Dangerous = "DangerousAcceptAnyServerCertificateValidator";

    public static bool Is(IOperation value) => value switch
    {
        IDelegateCreationOperation { Target: var target } => Is(target),
        IMethodReferenceOperation { Method: var method } => method.DeclaringSyntaxReferences.Any(place => IsYes(place.GetSyntax())),
        IMemberReferenceOperation { Member: { Name: Dangerous } } => true,
        IInvalidOperation => IsDangerous(value.Syntax),
        _ => IsYes(value.Syntax),
    };

    private static bool IsDangerous(SyntaxNode value) => value is MemberAccessExpressionSyntax { Name: { Identifier: { ValueText: Dangerous } } };

    private static bool IsYes(SyntaxNode callback) => callback switch
    {
        AnonymousFunctionExpressionSyntax { ExpressionBody: { } body } => IsTrue(body),
        AnonymousFunctionExpressionSyntax { Block: { } block } => ReturnsOnlyTrue(block),
        MethodDeclarationSyntax { ExpressionBody: { Expression: var body } } => IsTrue(body),
        MethodDeclarationSyntax { Body: { } block } => ReturnsOnlyTrue(block),
        LocalFunctionStatementSyntax { ExpressionBody: { Expression: var body } } => IsTrue(body),
        LocalFunctionStatementSyntax { Body: { } block } => ReturnsOnlyTrue(block),
        _ => false,
    };

    private static bool ReturnsOnlyTrue(BlockSyntax block)
    {
        var returns = block.DescendantNodes(node => node is not (AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax)).OfType<ReturnStatementSyntax>();
        var isAny = false;
        foreach (var one in returns)
        {
            if (!IsTrue(one.Expression)) return false;
            isAny = true;
        }

        // A callback that throws has looked at something.
        return isAny && !block.DescendantNodes().Any(node => node is ThrowStatementSyntax or ThrowExpressionSyntax);
    }

    private static bool IsTrue(ExpressionSyntax? expression) => expression switch
    {
        ParenthesizedExpressionSyntax { Expression: var inner } => IsTrue(inner),
        PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalNotExpression, Operand: LiteralExpressionSyntax { RawKind: (int)SyntaxKind.FalseLiteralExpression } } => true,
        IdentifierNameSyntax name => IsAlwaysTrue(name),
        IsPatternExpressionSyntax { Pattern: var pattern } => LetsThrough(pattern),
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.EqualsExpression } equal => IsError(equal.Left) || IsError(equal.Right),
        // errors == SslPolicyErrors.None || true: what is asked does not matter.
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalOrExpression } either => IsTrue(either.Left) || IsTrue(either.Right),
        _ => expression.IsKind(SyntaxKind.TrueLiteralExpression),
    };

    // errors is SslPolicyErrors.None or SslPolicyErrors.RemoteCertificateNameMismatch: a certificate of anybody, for any host.
    private static bool LetsThrough(PatternSyntax pattern) => pattern switch
    {
        BinaryPatternSyntax { RawKind: (int)SyntaxKind.OrPattern } either => LetsThrough(either.Left) || LetsThrough(either.Right),
        ConstantPatternSyntax { Expression: var error } => IsError(error),
        _ => false,
    };

    private static bool IsError(ExpressionSyntax error) => error is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "RemoteCertificateNameMismatch" or "RemoteCertificateChainErrors" };

    // const bool Yes = true, or a local that is given nothing else.
    private static bool IsAlwaysTrue(IdentifierNameSyntax name)
    {
        var scope = name.FirstAncestorOrSelf<TypeDeclarationSyntax>() ?? (SyntaxNode?)name.FirstAncestorOrSelf<CompilationUnitSyntax>();
        var declared = scope?.DescendantNodes().OfType<VariableDeclaratorSyntax>().Where(variable => variable.Identifier.ValueText == name.Identifier.ValueText).ToList();
        return declared is { Count: 1 } && declared[0].Initializer?.Value.IsKind(SyntaxKind.TrueLiteralExpression) == true && !Writes.Any(declared[0]);
    }
}
