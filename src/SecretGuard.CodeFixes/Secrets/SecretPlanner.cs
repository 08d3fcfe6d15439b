using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SecretGuard.Analyzers.Reporting;
using SecretGuard.Analyzers.Slots;
using SecretGuard.CodeFixes.Secrets.Access;
using SecretGuard.CodeFixes.Secrets.Binding;
using SecretGuard.CodeFixes.Secrets.Injection;
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
    private readonly PlaceRoutes _routes;

    private SecretPlanner(Document document, SyntaxNode root, SemanticModel model, SettingNames names)
    {
        _document = document;
        _root = root;
        _model = model;
        _names = names;
        _variables = new VariableNames(model);
        _routes = new PlaceRoutes(document.Project.Solution, model);
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
            if (await FirstAsync(diagnostic, cancellation).ConfigureAwait(false) is { } edit && edits.All(edit.LeavesAlone)) edits.Add(edit);

        return edits;
    }

    /// <summary>The nearest way to read it that compiles, or null.</summary>
    public Task<SecretEdit?> FirstAsync(Diagnostic diagnostic, CancellationToken cancellation) => FirstAsync(diagnostic, _ => true, cancellation);

    /// <summary>The nearest way that is wanted and compiles, or null.</summary>
    public async Task<SecretEdit?> FirstAsync(Diagnostic diagnostic, Func<SecretEdit, bool> isWanted, CancellationToken cancellation)
    {
        foreach (var edit in await EditsAsync(diagnostic, cancellation).ConfigureAwait(false))
            if (isWanted(edit) && await CompilesAsync(edit, cancellation).ConfigureAwait(false)) return edit;

        return null;
    }

    /// <summary>
    /// The same place, read from a configuration that the type's constructor is handed from now on, its private static methods made
    /// methods of the object where that takes it; null where the place reaches one, or not dependency injection alone creates the type.
    /// </summary>
    public async Task<SecretEdit?> InjectAsync(SecretEdit first, Diagnostic diagnostic, CancellationToken cancellation)
    {
        if (first.Route is not EnvironmentRoute || _model.Compilation.GetTypeByMetadataName(StandIns.TypeOf(StandIns.Configuration)!) is null)
            return null;
        var uses = await _routes.UsesOfAsync(first.Place, cancellation).ConfigureAwait(false);
        IReadOnlyList<MethodDeclarationSyntax> freed = Array.Empty<MethodDeclarationSyntax>();
        if (!CodeScope.Of(_model, first.Place, uses.AreOfObject).HasObject)
        {
            if (await FreedMethods.FindAsync(_document, _model, first.Place, cancellation).ConfigureAwait(false) is not { } methods) return null;
            freed = methods;
        }

        // Once they are of the object, they may find that it was handed the configuration before.
        var route = freed.Count > 0 ? ConfigurationRoutes.Find(CodeScope.OfObject(_model, first.Place)).FirstOrDefault(one => one.IsOfInstance) : null;
        var injection = route is null ? await ConstructorInjection.FindAsync(_document, first.Place.Replaced, cancellation).ConfigureAwait(false) : null;
        if (injection is not null) route = new ConfigurationRoute(injection.Name, string.Empty) { IsOfInstance = true };
        if (route is null) return null;
        var name = await _names.ChooseAsync(Named(first.Place, diagnostic), route, _document.Project.AssemblyName, cancellation)
            .ConfigureAwait(false);
        var edit = new SecretEdit(first.Place, route.Read(name), route.WhatToSet(name), first.Variable) { Route = route, Injection = injection, Freed = freed };
        return await CompilesAsync(edit, cancellation).ConfigureAwait(false) ? edit : null;
    }

    private async Task<bool> CompilesAsync(SecretEdit edit, CancellationToken cancellation)
    {
        var changed = await SecretRewriter.ApplyAsync(_document, new[] { edit }, cancellation).ConfigureAwait(false);
        return await CompileCheck.IsAsGoodAsync(_document, changed, cancellation).ConfigureAwait(false);
    }

    private async Task<IReadOnlyList<SecretEdit>> EditsAsync(Diagnostic diagnostic, CancellationToken cancellation)
    {
        diagnostic.Properties.TryGetValue(DiagnosticProperties.Slot, out var slot);
        if (SecretPlace.Find(_root, diagnostic.Location.SourceSpan, slot) is not { } place) return Array.Empty<SecretEdit>();
        if (diagnostic.Id == RuleIds.PlaceholderForSecret && IsWritten(place.Replaced)) return Array.Empty<SecretEdit>();
        if (place.Holder.Kind == HolderKind.SettableProperty) return await BoundAsync(place, cancellation).ConfigureAwait(false);
        if (await _routes.UsesOfAsync(place, cancellation).ConfigureAwait(false) is not { AllowRead: true } uses)
            return Array.Empty<SecretEdit>();
        var secret = Named(place, diagnostic);
        var variable = _variables.Free(place.Replaced, char.ToLowerInvariant(secret.Leaf[0]) + secret.Leaf.Substring(1));
        var edits = new List<SecretEdit>();
        foreach (var route in _routes.To(place, uses, slot))
        {
            var name = await _names.ChooseAsync(secret, route, _document.Project.AssemblyName, cancellation).ConfigureAwait(false);
            // A key that is there already is the user's word, and goes into a menu and a message.
            if (route is KnownRoute && KnownSecrets.Of(secret.Value).AreIn(route.WhatToSet(name))) continue;
            edits.Add(new SecretEdit(place, route.Read(name), route.WhatToSet(name), variable) { Route = route });
        }

        return edits;
    }

    // In a log it stands for a secret that is left out: to read one there would write it.
    private static bool IsWritten(SyntaxNode place) => place.Ancestors()
        .TakeWhile(node => node is not (StatementSyntax or MemberDeclarationSyntax))
        .OfType<InvocationExpressionSyntax>().Any(LogCalls.Is);

    private NamedSecret Named(SecretPlace place, Diagnostic diagnostic)
    {
        diagnostic.Properties.TryGetValue(DiagnosticProperties.ClientId, out var clientId);
        var isConnection = place.Format == TextFormat.Connection;
        var leaf = isConnection ? "ConnectionString" : SettingLeaf.Of(diagnostic, place.Replaced);
        return new NamedSecret(place.Replaced, _root.GetText().ToString(place.Text.Span), leaf)
        {
            ClientId = clientId,
            IsConnection = isConnection,
        };
    }

    // A default that throws would break the binding: where one fills the property, it needs none.
    private async Task<IReadOnlyList<SecretEdit>> BoundAsync(SecretPlace place, CancellationToken cancellation)
    {
        if (_model.GetDeclaredSymbol(place.Holder.Node!, cancellation) is not IPropertySymbol { ContainingType: { } type } property)
            return Array.Empty<SecretEdit>();
        if (await BoundSection.FindAsync(_document.Project.Solution, type, cancellation).ConfigureAwait(false) is not { } section)
            return Array.Empty<SecretEdit>();
        var setting = section.Length == 0 ? type.Name + "." + property.Name : section + ":" + property.Name;
        var isTold = KnownSecrets.Of(_root.GetText().ToString(place.Text.Span)).AreIn(setting);
        return isTold ? Array.Empty<SecretEdit>() : new[] { new SecretEdit(place, string.Empty, setting, string.Empty) };
    }
}
