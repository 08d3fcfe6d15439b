using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SecretGuard.CodeFixes.Secrets.Places;

namespace SecretGuard.CodeFixes.Secrets.Access;

/// <summary>All ways in which the code at the place of a secret can read it instead.</summary>
internal sealed class PlaceRoutes
{
    private readonly Solution _solution;
    private readonly SemanticModel _model;

    public PlaceRoutes(Solution solution, SemanticModel model)
    {
        _solution = solution;
        _model = model;
    }

    /// <summary>Nearest first.</summary>
    public IEnumerable<ReadRoute> To(SecretPlace place, HolderUses uses, string? slot)
    {
        if (FallbackRoute.Of(place, _model) is { } known) return new[] { known };
        if (place.Kind is PlaceKind.Fallback or PlaceKind.DefaultArgument) return Enumerable.Empty<ReadRoute>();
        var scope = CodeScope.Of(_model, place, uses.AreOfObject);
        var moved = place.Holder.Kind == HolderKind.InstanceField ? ConstructorRoutes.Find(place, _model) : Enumerable.Empty<ReadRoute>();
        return ConfigurationRoutes.Find(scope).Concat(moved)
            .Concat(OptionsRoutes.Find(scope, place.Replaced, slot)).Append(new EnvironmentRoute());
    }

    /// <summary>What refers to the declaration that keeps the secret.</summary>
    public async Task<HolderUses> UsesOfAsync(SecretPlace place, CancellationToken cancellation)
    {
        if (place.Holder.Kind == HolderKind.LocalConstant) return HolderUses.OfLocal((LocalDeclarationStatementSyntax)place.Holder.Node!);
        if (place.Holder.Kind is not (HolderKind.StaticField or HolderKind.ReadOnlyProperty)) return HolderUses.Any;
        var symbol = _model.GetDeclaredSymbol(place.Holder.Declarator!, cancellation);
        if (symbol is null) return HolderUses.None;
        var uses = await HolderUses.FindAsync(_solution, symbol, cancellation).ConfigureAwait(false);
        return place.Holder.Kind == HolderKind.ReadOnlyProperty ? uses.WithObject(!symbol.IsStatic) : uses;
    }
}
