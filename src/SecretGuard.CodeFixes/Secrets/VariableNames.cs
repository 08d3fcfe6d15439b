using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SecretGuard.CodeFixes.Secrets;

/// <summary>Finds names for the variables of guards that nothing around them has.</summary>
internal sealed class VariableNames
{
    private readonly SemanticModel _model;
    private readonly HashSet<(SyntaxNode Scope, string Name)> _given = new();

    public VariableNames(SemanticModel model) => _model = model;

    public string Free(SyntaxNode place, string wanted)
    {
        var inScope = new HashSet<string>(_model.LookupSymbols(place.SpanStart).Select(symbol => symbol.Name), StringComparer.Ordinal);
        // A pattern variable lives in the whole statement list around it: later declarations count too.
        SyntaxNode scope = place.FirstAncestorOrSelf<MemberDeclarationSyntax>(member => member is not GlobalStatementSyntax)
            ?? place.SyntaxTree.GetRoot();
        for (var number = 1; ; number++)
        {
            var name = number == 1 ? wanted : wanted + number.ToString(CultureInfo.InvariantCulture);
            if (!inScope.Contains(name) && !HoldsIdentifier(scope, name) && _given.Add((scope, name))) return name;
        }
    }

    private static bool HoldsIdentifier(SyntaxNode scope, string name) =>
        scope.DescendantTokens().Any(token => token.IsKind(SyntaxKind.IdentifierToken) && token.ValueText == name && !IsMemberName(token));

    // "Send(clientSecret: …)" and "options.clientSecret" are names of another's.
    private static bool IsMemberName(SyntaxToken token) =>
        token.Parent is { Parent: NameColonSyntax }
            || (token.Parent is SimpleNameSyntax { Parent: MemberAccessExpressionSyntax access } && access.Name == token.Parent);
}
