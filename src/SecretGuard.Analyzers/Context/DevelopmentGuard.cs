using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace SecretGuard.Analyzers.Context;

/// <summary>
/// Tells code that runs in development only: <c>if (environment.IsDevelopment())</c>, behind <c>if (!environment.IsDevelopment()) return;</c>,
/// in an arm of <c>?:</c>, under <c>#if DEBUG</c>. By syntax, so that it holds where a package is missing.
/// </summary>
internal static class DevelopmentGuard
{
    private const string Question = "IsDevelopment";
    private const string Name = "Development";

    /// <param name="code">What may be covered.</param>
    /// <param name="debugCounts">A build for debugging is development enough. Such builds are deployed too, so not for what goes over the network.</param>
    public static bool Covers(SyntaxNode code, bool debugCounts)
    {
        for (SyntaxNode? node = code; node?.Parent is { } parent; node = parent)
        {
            var isGuarded = parent switch
            {
                IfStatementSyntax choice => (choice.Statement == node && Is(choice.Condition)) || (choice.Else == node && IsNot(choice.Condition)),
                ConditionalExpressionSyntax choice => (choice.WhenTrue == node && Is(choice.Condition)) || (choice.WhenFalse == node && IsNot(choice.Condition)),
                BlockSyntax block => IsLeftBefore(block, node),
                _ => false,
            };
            if (isGuarded) return true;
        }

        return debugCounts && IsInDebugBuild(code.SyntaxTree.GetRoot(), code.SpanStart);
    }

    // if (!environment.IsDevelopment()) return;
    private static bool IsLeftBefore(BlockSyntax block, SyntaxNode node)
    {
        foreach (var statement in block.Statements)
        {
            if (statement == node) return false;
            if (statement is IfStatementSyntax { Else: null } choice && IsNot(choice.Condition) && Leaves(choice.Statement)) return true;
        }

        return false;
    }

    private static bool Leaves(StatementSyntax statement) => statement switch
    {
        ReturnStatementSyntax or ThrowStatementSyntax => true,
        BlockSyntax { Statements: { Count: > 0 } statements } => Leaves(statements[statements.Count - 1]),
        _ => false,
    };

    private static bool Is(ExpressionSyntax condition) => condition switch
    {
        ParenthesizedExpressionSyntax { Expression: var inner } => Is(inner),
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalAndExpression } both => Is(both.Left) || Is(both.Right),
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.EqualsExpression } equal => IsName(equal.Left) || IsName(equal.Right) || (IsAnswer(equal.Right, true) && Is(equal.Left)),
        IsPatternExpressionSyntax { Pattern: ConstantPatternSyntax { Expression: var answer } } test => IsAnswer(answer, true) && Is(test.Expression),
        InvocationExpressionSyntax call => IsQuestion(call.Expression) || (call.ArgumentList.Arguments.Count == 1 && IsName(call.ArgumentList.Arguments[0].Expression)),
        IdentifierNameSyntax name => IsQuestion(name) || (AnswerIn(name) is { } answer && Is(answer)),
        _ => IsQuestion(condition),
    };

    // var isLocal = environment.IsDevelopment(); also a field or property of the same type. A name that asks itself is no answer.
    private static ExpressionSyntax? AnswerIn(IdentifierNameSyntax name)
    {
        var around = name.FirstAncestorOrSelf<BaseMethodDeclarationSyntax>() ?? (SyntaxNode?)name.FirstAncestorOrSelf<CompilationUnitSyntax>();
        return Declared(around, name) ?? Declared(name.FirstAncestorOrSelf<TypeDeclarationSyntax>(), name);
    }

    private static ExpressionSyntax? Declared(SyntaxNode? around, IdentifierNameSyntax name)
    {
        if (around is null) return null;
        foreach (var node in around.DescendantNodes())
        {
            var value = node switch
            {
                VariableDeclaratorSyntax { Initializer.Value: var initial } variable when variable.Identifier.ValueText == name.Identifier.ValueText => initial,
                PropertyDeclarationSyntax { ExpressionBody.Expression: var body } property when property.Identifier.ValueText == name.Identifier.ValueText => body,
                _ => null,
            };
            if (value is not null) return value is IdentifierNameSyntax ? null : value;
        }

        return null;
    }

    private static bool IsNot(ExpressionSyntax condition) => condition switch
    {
        ParenthesizedExpressionSyntax { Expression: var inner } => IsNot(inner),
        PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalNotExpression, Operand: var inner } => Is(inner),
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalOrExpression } either => IsNot(either.Left) || IsNot(either.Right),
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.NotEqualsExpression } differs => IsName(differs.Left) || IsName(differs.Right),
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.EqualsExpression } equal => IsAnswer(equal.Right, false) && Is(equal.Left),
        IsPatternExpressionSyntax { Pattern: ConstantPatternSyntax { Expression: var answer } } test => IsAnswer(answer, false) && Is(test.Expression),
        _ => false,
    };

    private static bool IsAnswer(ExpressionSyntax expression, bool answer) =>
        expression.IsKind(answer ? SyntaxKind.TrueLiteralExpression : SyntaxKind.FalseLiteralExpression);

    private static bool IsQuestion(ExpressionSyntax expression) => expression switch
    {
        MemberAccessExpressionSyntax { Name: var name } => IsQuestion(name),
        MemberBindingExpressionSyntax { Name: var name } => IsQuestion(name),
        ConditionalAccessExpressionSyntax { WhenNotNull: var rest } => Is(rest),
        SimpleNameSyntax { Identifier: { ValueText: var text } } => text.IndexOf(Question, System.StringComparison.OrdinalIgnoreCase) >= 0,
        _ => false,
    };

    // IsEnvironment("Development"), EnvironmentName == Environments.Development
    private static bool IsName(ExpressionSyntax expression) => expression switch
    {
        LiteralExpressionSyntax { Token: { Value: string text } } => text == Name,
        MemberAccessExpressionSyntax { Name: { Identifier: { ValueText: var text } } } => text == Name,
        _ => false,
    };

    /// <summary>Under <c>#if DEBUG</c>, whether this compilation takes that in or not.</summary>
    public static bool IsInDebugBuild(SyntaxNode root, int position) => DebugBuildAround(root, position) is not null;

    /// <summary>From <c>#if DEBUG</c> to the directive that ends it; null for code of other builds.</summary>
    public static TextSpan? DebugBuildAround(SyntaxNode root, int position)
    {
        var depth = 0;
        var debugAt = 0;
        var start = 0;
        for (var directive = root.GetFirstDirective(); directive is not null; directive = directive.GetNextDirective())
        {
            if (directive.SpanStart > position && debugAt == 0) return null;
            switch (directive)
            {
                case IfDirectiveTriviaSyntax opened:
                    depth++;
                    if (debugAt > 0 || !IsDebug(opened.Condition)) break;
                    debugAt = depth;
                    start = directive.Span.End;
                    break;
                case ElseDirectiveTriviaSyntax or ElifDirectiveTriviaSyntax or EndIfDirectiveTriviaSyntax:
                    if (debugAt == depth && directive.SpanStart > position) return TextSpan.FromBounds(start, directive.SpanStart);
                    if (debugAt == depth) debugAt = 0;
                    if (directive is EndIfDirectiveTriviaSyntax) depth--;
                    break;
            }
        }

        return debugAt > 0 ? TextSpan.FromBounds(start, root.FullSpan.End) : null;
    }

    private static bool IsDebug(ExpressionSyntax condition) => condition is IdentifierNameSyntax { Identifier: { ValueText: "DEBUG" } };
}
