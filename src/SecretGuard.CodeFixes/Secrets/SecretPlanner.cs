using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SecretGuard.Analyzers.Reporting;
using SecretGuard.CodeFixes.Secrets.Access;
using SecretGuard.CodeFixes.Secrets.Binding;
using SecretGuard.CodeFixes.Secrets.Naming;
using SecretGuard.CodeFixes.Secrets.Places;
using SecretGuard.CodeFixes.Secrets.Writing;
using SecretGuard.Rules;

namespace SecretGuard.CodeFixes.Secrets;

/// <summary>Decides for each diagnostic of a document what takes the literal's place.</summary>
internal sealed class SecretPlanner
{
    private readonly Document _document;
    private readonly SyntaxNode _root;
    private readonly SemanticModel _model;
    private readonly SettingNames _names;
    private readonly VariableNames _variables;

    private SecretPlanner(Document document, SyntaxNode root, SemanticModel model, SettingNames names)
    {
        _document = document;
        _root = root;
        _model = model;
        _names = names;
        _variables = new VariableNames(model);
    }

    /// <summary>Null where the language has no words for what the fixes write.</summary>
    public static async Task<SecretPlanner?> OpenAsync(Document document, SettingNames names, CancellationToken cancellation)
    {
        var root = await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false);
        var model = await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false);
        if (root is null || model is null) return null;
        var isPossible = GuardedRead.IsPossibleIn(((CSharpParseOptions)root.SyntaxTree.Options).LanguageVersion);
        return isPossible ? new SecretPlanner(document, root, model, names) : null;
    }

    /// <summary>One edit for each diagnostic that has one, none over another, in the order of their places.</summary>
    public async Task<IReadOnlyList<SecretEdit>> PlanAsync(IEnumerable<Diagnostic> diagnostics, CancellationToken cancellation)
    {
        var edits = new List<SecretEdit>();
        foreach (var diagnostic in diagnostics.OrderBy(diagnostic => diagnostic.Location.SourceSpan.Start))
            if (await FirstAsync(diagnostic, cancellation).ConfigureAwait(false) is { } edit && edits.All(other => !other.Place.Changed.Span.OverlapsWith(edit.Place.Changed.Span)))
                edits.Add(edit);

        return edits;
    }

    /// <summary>The nearest way to read it that compiles, or null.</summary>
    public async Task<SecretEdit?> FirstAsync(Diagnostic diagnostic, CancellationToken cancellation)
    {
        foreach (var edit in await EditsAsync(diagnostic, cancellation).ConfigureAwait(false))
        {
            var changed = await SecretRewriter.ApplyAsync(_document, new[] { edit }, cancellation).ConfigureAwait(false);
            if (await CompileCheck.IsAsGoodAsync(_document, changed, cancellation).ConfigureAwait(false)) return edit;
        }

        return null;
    }

    private async Task<IReadOnlyList<SecretEdit>> EditsAsync(Diagnostic diagnostic, CancellationToken cancellation)
    {
        diagnostic.Properties.TryGetValue(DiagnosticProperties.Slot, out var slot);
        if (SecretPlace.Find(_root, diagnostic.Location.SourceSpan, slot) is not { } place) return Array.Empty<SecretEdit>();
        if (place.Holder.Kind == HolderKind.SettableProperty) return await BoundAsync(place, cancellation).ConfigureAwait(false);
        if (await UsesOfAsync(place, cancellation).ConfigureAwait(false) is not { AllowRead: true } uses) return Array.Empty<SecretEdit>();
        var secret = Named(place, diagnostic);
        var variable = _variables.Free(place.Replaced, char.ToLowerInvariant(secret.Leaf[0]) + secret.Leaf.Substring(1));
        var edits = new List<SecretEdit>();
        foreach (var route in RoutesTo(place, uses, slot))
        {
            var name = await _names.ChooseAsync(secret, route, _document.Project.AssemblyName, cancellation).ConfigureAwait(false);
            // A key that is there already is the user's word, and goes into a menu and a message.
            if (DisplayName.Of(route.WhatToSet(name), KnownSecrets.Of(secret.Value), secret.Value) is not { } setting) continue;
            edits.Add(new SecretEdit(place, route.Read(name), setting, variable) { IsOfInstance = route.IsOfInstance, Constructor = route.Constructor });
        }

        return edits;
    }

    private NamedSecret Named(SecretPlace place, Diagnostic diagnostic)
    {
        diagnostic.Properties.TryGetValue(DiagnosticProperties.ClientId, out var clientId);
        var isConnection = place.Format == TextFormat.Connection;
        return new NamedSecret(place.Replaced, _root.GetText().ToString(place.Text.Span), isConnection ? "ConnectionString" : SettingLeaf.Of(diagnostic))
        {
            ClientId = clientId,
            IsConnection = isConnection,
        };
    }

    // A default that throws would break the binding: where one fills the property, it needs none.
    private async Task<IReadOnlyList<SecretEdit>> BoundAsync(SecretPlace place, CancellationToken cancellation)
    {
        if (_model.GetDeclaredSymbol(place.Holder.Node!, cancellation) is not IPropertySymbol { ContainingType: { } type } property) return Array.Empty<SecretEdit>();
        if (await BoundSection.FindAsync(_document.Project.Solution, type, cancellation).ConfigureAwait(false) is not { } section) return Array.Empty<SecretEdit>();
        var setting = section.Length == 0 ? type.Name + "." + property.Name : section + ":" + property.Name;
        return new[] { new SecretEdit(place, string.Empty, setting, string.Empty) };
    }

    private IEnumerable<ReadRoute> RoutesTo(SecretPlace place, HolderUses uses, string? slot)
    {
        if (FallbackRoute.Of(place, _model) is { } known) return new[] { known };
        if (place.Kind is PlaceKind.Fallback or PlaceKind.DefaultArgument) return Enumerable.Empty<ReadRoute>();
        var scope = CodeScope.Of(_model, place, uses.AreOfObject);
        var moved = place.Holder.Kind == HolderKind.InstanceField ? ConstructorRoutes.Find(place, _model) : Enumerable.Empty<ReadRoute>();
        return ConfigurationRoutes.Find(scope).Concat(moved).Concat(OptionsRoutes.Find(scope, place.Replaced, slot)).Append(new EnvironmentRoute());
    }

    private async Task<HolderUses> UsesOfAsync(SecretPlace place, CancellationToken cancellation)
    {
        if (place.Holder.Kind == HolderKind.LocalConstant) return HolderUses.OfLocal((LocalDeclarationStatementSyntax)place.Holder.Node!);
        if (place.Holder.Kind is not (HolderKind.StaticField or HolderKind.ReadOnlyProperty)) return HolderUses.Any;
        var symbol = _model.GetDeclaredSymbol(place.Holder.Declarator!, cancellation);
        if (symbol is null) return HolderUses.None;
        var uses = await HolderUses.FindAsync(_document.Project.Solution, symbol, cancellation).ConfigureAwait(false);
        return place.Holder.Kind == HolderKind.ReadOnlyProperty ? uses.WithObject(!symbol.IsStatic) : uses;
    }
}
