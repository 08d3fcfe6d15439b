using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace SecretGuard.Mutation;

/// <summary>
/// Puts a switch beside every condition of a file: guards (<c>if</c>), operands of <c>&amp;&amp;</c> and <c>||</c>, branches of <c>?:</c>,
/// alternatives of an <c>or</c> pattern, cases of a <c>switch</c>; or beside every text in a list. All switches are compiled at once and no line
/// moves, so that a compiler error tells whose switch it is.
/// </summary>
internal sealed class MutantWriter(string path, SourceText text, SyntaxNode root, ISet<string> refused, int first, bool ofTexts)
{
    private readonly List<Mutant> _mutants = [];
    private readonly List<(TextSpan Span, string Before, string After)> _wraps = [];

    public IReadOnlyList<Mutant> Mutants => _mutants;

    public string Write()
    {
        foreach (var node in root.DescendantNodes())
        {
            if (ofTexts) VisitText(node);
            else Visit(node);
        }

        var inserts = _wraps
            .SelectMany(wrap => new[] { (At: wrap.Span.Start, Order: -wrap.Span.Length, Wrap: wrap.Before), (At: wrap.Span.End, Order: wrap.Span.Length, Wrap: wrap.After) })
            .Select((insert, index) => (insert.At, IsStart: index % 2 == 0, insert.Order, insert.Wrap))
            .OrderBy(insert => insert.At).ThenBy(insert => insert.IsStart).ThenBy(insert => insert.Order);

        var written = new StringBuilder();
        var at = 0;
        foreach (var insert in inserts)
        {
            written.Append(text.ToString(TextSpan.FromBounds(at, insert.At))).Append(insert.Wrap);
            at = insert.At;
        }

        return written.Append(text.ToString(TextSpan.FromBounds(at, text.Length))).ToString();
    }

    private void Visit(SyntaxNode node)
    {
        switch (node)
        {
            case IfStatementSyntax branch when !AssignsWhenFalse(branch.Condition):
                Wrap(branch.Condition, "guard", Without);
                break;
            case BinaryExpressionSyntax binary when binary.IsKind(SyntaxKind.LogicalAndExpression):
                foreach (var operand in new[] { binary.Left, binary.Right }.Where(operand => !operand.IsKind(SyntaxKind.LogicalAndExpression)))
                    if (!Declares(operand)) Wrap(operand, "condition", Always);
                break;
            case BinaryExpressionSyntax binary when binary.IsKind(SyntaxKind.LogicalOrExpression):
                foreach (var operand in new[] { binary.Left, binary.Right }.Where(operand => !operand.IsKind(SyntaxKind.LogicalOrExpression)))
                    if (!AssignsWhenFalse(operand)) Wrap(operand, "alternative", Without);
                break;
            case ConditionalExpressionSyntax conditional:
                Wrap(conditional.Condition, "choice", Without);
                if (!Declares(conditional.Condition)) Wrap(conditional.Condition, "other choice", Always);
                break;
            case SwitchExpressionArmSyntax arm when arm.Pattern is not DiscardPatternSyntax:
                Case(arm.Pattern, arm.WhenClause);
                break;
            case CasePatternSwitchLabelSyntax label:
                Case(label.Pattern, label.WhenClause);
                break;
            case CaseSwitchLabelSyntax label:
                Wrap(label.Value, "case", id => ("", $" when global::MutantSwitch.On({id})"));
                break;
            case IsPatternExpressionSyntax { Pattern: BinaryPatternSyntax } test when !Declares(test):
                foreach (var alternative in Alternatives(test.Pattern))
                    Wrap(test, "pattern " + alternative, id => ("(", $" && !({test.Expression} is {alternative} && global::MutantSwitch.Off({id})))"));
                break;
        }
    }

    private void VisitText(SyntaxNode node)
    {
        switch (node)
        {
            case FieldDeclarationSyntax { Declaration: { Type: var type, Variables: { Count: 1 } variables } } field when variables[0].Initializer is { } initializer && HoldsTexts(initializer.Value):
                MakeProperty(field, type, initializer);
                break;
            case LiteralExpressionSyntax literal when IsText(literal):
                Wrap(literal, "text", id => ($"(global::MutantSwitch.On({id}) ? ", $" : \"\\uffff{id}\")"));
                break;
        }
    }

    private static bool HoldsTexts(ExpressionSyntax value) =>
        value is InitializerExpressionSyntax or BaseObjectCreationExpressionSyntax { Initializer: not null } or ImplicitArrayCreationExpressionSyntax or CollectionExpressionSyntax
        && value.DescendantNodes().Any(IsText);

    // An element, a part of a tuple, the key of an entry.
    private static bool IsText(SyntaxNode node) =>
        node is LiteralExpressionSyntax
        {
            RawKind: (int)SyntaxKind.StringLiteralExpression,
            Parent: InitializerExpressionSyntax or ExpressionElementSyntax or ArgumentSyntax { Parent: TupleExpressionSyntax or BracketedArgumentListSyntax { Parent: ImplicitElementAccessSyntax } },
        };

    // A list that is made anew each time it is asked for: its switches are read when a test comes by, and not once in a process.
    private void MakeProperty(FieldDeclarationSyntax field, TypeSyntax type, EqualsValueClauseSyntax initializer)
    {
        if (field.Modifiers.FirstOrDefault(modifier => modifier.IsKind(SyntaxKind.ReadOnlyKeyword)) is not { RawKind: not 0 } once || !field.Modifiers.Any(SyntaxKind.StaticKeyword)) return;
        _wraps.Add((once.Span, "/*", "*/"));
        _wraps.Add((initializer.EqualsToken.Span, "", ">"));
        if (initializer.Value is InitializerExpressionSyntax elements) _wraps.Add((elements.Span, $"new {type} ", ""));
    }

    // Asked after the condition: a test in which it makes no difference does not meet the switch.
    private static (string Before, string After) Without(int id) => ("((", $") && global::MutantSwitch.On({id}))");

    private static (string Before, string After) Always(int id) => ("((", $") || global::MutantSwitch.Off({id}))");

    private void Case(PatternSyntax pattern, WhenClauseSyntax? when)
    {
        if (when is not null) Wrap(when.Condition, "case " + pattern, Without);
        else Wrap(pattern, "case", id => ("", $" when global::MutantSwitch.On({id})"));
    }

    private static IEnumerable<PatternSyntax> Alternatives(PatternSyntax pattern) => pattern switch
    {
        BinaryPatternSyntax { RawKind: (int)SyntaxKind.OrPattern } either => Alternatives(either.Left).Concat(Alternatives(either.Right)),
        ParenthesizedPatternSyntax inner => Alternatives(inner.Pattern),
        _ => [pattern],
    };

    // A variable that is declared inside must stay assigned.
    private static bool Declares(SyntaxNode node) => node.DescendantNodes().Any(inner => inner is SingleVariableDesignationSyntax);

    private static bool AssignsWhenFalse(SyntaxNode node) =>
        Declares(node) && node.DescendantNodesAndSelf().Any(inner => inner.RawKind is (int)SyntaxKind.NotPattern or (int)SyntaxKind.LogicalNotExpression);

    private void Wrap(SyntaxNode node, string kind, Func<int, (string Before, string After)> write)
    {
        var mutant = new Mutant(first + _mutants.Count, path, text.Lines.GetLinePosition(node.SpanStart).Line + 1, kind, string.Join(' ', node.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));
        if (refused.Contains(mutant.ToString())) return;

        _mutants.Add(mutant);
        var (before, after) = write(mutant.Number);
        _wraps.Add((node.Span, before, after));
    }
}
