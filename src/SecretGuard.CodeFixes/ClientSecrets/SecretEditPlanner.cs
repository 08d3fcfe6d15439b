using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FindSymbols;
using SecretGuard.Analyzers.Reporting;

namespace SecretGuard.CodeFixes.ClientSecrets;

/// <summary>Decides for each diagnostic of a document what replaces the literal.</summary>
internal sealed class SecretEditPlanner
{
    private readonly Document _document;
    private readonly SyntaxNode _root;
    private readonly SemanticModel _model;
    private readonly SettingNameChooser _names;
    private readonly HashSet<(SyntaxNode Scope, string Name)> _variables = new();

    private SecretEditPlanner(Document document, SyntaxNode root, SemanticModel model, SettingNameChooser names)
    {
        _document = document;
        _root = root;
        _model = model;
        _names = names;
    }

    public static async Task<IReadOnlyList<SecretEdit>> PlanAsync(
        Document document, IEnumerable<Diagnostic> diagnostics, SettingNameChooser names, CancellationToken cancellation)
    {
        var root = await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false);
        var model = await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false);
        if (root is null || model is null) return Array.Empty<SecretEdit>();
        if (!GuardedRead.IsPossibleIn(((CSharpParseOptions)root.SyntaxTree.Options).LanguageVersion)) return Array.Empty<SecretEdit>();
        var planner = new SecretEditPlanner(document, root, model, names);
        var edits = new List<SecretEdit>();
        // In the order of their places, so that names are given the same way every time.
        foreach (var diagnostic in diagnostics.OrderBy(diagnostic => diagnostic.Location.SourceSpan.Start))
            if (await planner.PlanAsync(diagnostic, cancellation).ConfigureAwait(false) is { } edit && edits.All(other => !other.Node.Span.OverlapsWith(edit.Node.Span)))
                edits.Add(edit);

        return edits;
    }

    private async Task<SecretEdit?> PlanAsync(Diagnostic diagnostic, CancellationToken cancellation)
    {
        if (SecretPlace.Find(_root, diagnostic.Location.SourceSpan) is not { } place) return null;
        if (_model.GetTypeInfo(place.Literal, cancellation).Type?.SpecialType != SpecialType.System_String) return null;
        if (place.Kind == PlaceKind.Field && !await CanBecomePropertyAsync((FieldDeclarationSyntax)place.Node, cancellation).ConfigureAwait(false)) return null;
        if (place.Kind == PlaceKind.LocalConstant && IsUsedAsConstant((LocalDeclarationStatementSyntax)place.Node, cancellation)) return null;
        diagnostic.Properties.TryGetValue(DiagnosticProperties.ClientId, out var clientId);
        return place.Kind == PlaceKind.Fallback ? FromFallback(place) : FromSetting(place, clientId);
    }

    private SecretEdit FromSetting(SecretPlace place, string? clientId)
    {
        var value = _root.GetText().ToString(place.Span);
        var name = _names.Choose(place.Literal, value, clientId, _document.Project.AssemblyName);
        var configuration = place.Kind == PlaceKind.Field ? null : ConfigurationAccess.Find(_model, place.Literal.SpanStart);
        var variable = FreeVariable(place);
        return configuration is null
            ? new SecretEdit(place, GuardedRead.FromEnvironment(name), name.Variable, variable)
            : new SecretEdit(place, GuardedRead.FromConfiguration(configuration, name), name.Key, variable);
    }

    // configuration["Orders:ClientSecret"] ?? "…": the read is there already, only the guard is wrong.
    private SecretEdit? FromFallback(SecretPlace place)
    {
        var left = ((BinaryExpressionSyntax)place.Node).Left;
        if (_model.GetTypeInfo(left).Type?.SpecialType != SpecialType.System_String) return null;
        var key = left.DescendantNodes().OfType<LiteralExpressionSyntax>().Select(literal => literal.Token.ValueText).FirstOrDefault(IsPlainName);
        return key is null ? null : new SecretEdit(place, left.WithoutTrivia().ToString(), key, FreeVariable(place));
    }

    private static bool IsPlainName(string text) => text.Length > 0 && text.All(c => char.IsLetterOrDigit(c) || c is ':' or '_' or '-' or '.');

    private string FreeVariable(SecretPlace place)
    {
        var inScope = new HashSet<string>(_model.LookupSymbols(place.Literal.SpanStart).Select(symbol => symbol.Name), StringComparer.Ordinal);
        // A pattern variable lives in the whole statement list around it: later declarations count too.
        SyntaxNode scope = place.Literal.FirstAncestorOrSelf<MemberDeclarationSyntax>(member => member is not GlobalStatementSyntax) ?? _root;
        for (var number = 1; ; number++)
        {
            var name = number == 1 ? "clientSecret" : "clientSecret" + number.ToString(System.Globalization.CultureInfo.InvariantCulture);
            if (!inScope.Contains(name) && !HoldsIdentifier(scope, name) && _variables.Add((scope, name))) return name;
        }
    }

    private static bool HoldsIdentifier(SyntaxNode scope, string name) =>
        scope.DescendantTokens().Any(token => token.IsKind(SyntaxKind.IdentifierToken) && token.ValueText == name);

    private async Task<bool> CanBecomePropertyAsync(FieldDeclarationSyntax field, CancellationToken cancellation)
    {
        var symbol = _model.GetDeclaredSymbol(field.Declaration.Variables[0], cancellation);
        if (symbol is null) return false;
        var references = await SymbolFinder.FindReferencesAsync(symbol, _document.Project.Solution, cancellation).ConfigureAwait(false);
        foreach (var location in references.SelectMany(reference => reference.Locations))
        {
            var root = await location.Document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false);
            if (root is null || ConstantUse.IsAt(root.FindNode(location.Location.SourceSpan, getInnermostNodeForTie: true))) return false;
        }

        return true;
    }

    private bool IsUsedAsConstant(LocalDeclarationStatementSyntax local, CancellationToken cancellation)
    {
        var symbol = _model.GetDeclaredSymbol(local.Declaration.Variables[0], cancellation);
        return local.Parent is null || local.Parent.DescendantNodes().OfType<IdentifierNameSyntax>()
            .Where(name => name.Identifier.ValueText == symbol?.Name)
            .Any(ConstantUse.IsAt);
    }
}
