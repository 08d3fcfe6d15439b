using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FindSymbols;

namespace SecretGuard.CodeFixes.Secrets.Places;

/// <summary>What the uses of a constant, field or property allow its declaration to become.</summary>
internal sealed class HolderUses
{
    /// <summary>Of an expression that nothing else refers to.</summary>
    public static readonly HolderUses Any = new(true, false);

    public static readonly HolderUses None = new(false, false);

    private HolderUses(bool allowsRead, bool areOfObject)
    {
        AllowRead = allowsRead;
        AreOfObject = areOfObject;
    }

    /// <summary>Each use can do with a value that is read at run time and may throw.</summary>
    public bool AllowRead { get; }

    /// <summary>Each use stands in code of an object of the same type.</summary>
    public bool AreOfObject { get; }

    public static async Task<HolderUses> FindAsync(Solution solution, ISymbol symbol, CancellationToken cancellation)
    {
        var references = await SymbolFinder.FindReferencesAsync(symbol, solution, cancellation).ConfigureAwait(false);
        var areOfObject = symbol.DeclaredAccessibility == Accessibility.Private;
        foreach (var location in references.SelectMany(reference => reference.Locations))
        {
            var root = await location.Document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false);
            if (root?.FindNode(location.Location.SourceSpan, getInnermostNodeForTie: true) is not { } use || !Allows(use)) return None;
            areOfObject = areOfObject && IsOfObject(use, symbol.ContainingType.Name);
        }

        return new(true, areOfObject);
    }

    /// <summary>The same for a local, whose uses all stand around it.</summary>
    public static HolderUses OfLocal(LocalDeclarationStatementSyntax local)
    {
        var name = local.Declaration.Variables[0].Identifier.ValueText;
        var allow = local.Parent is not null && local.Parent.DescendantNodes().OfType<IdentifierNameSyntax>()
            .Where(use => use.Identifier.ValueText == name)
            .All(use => !ConstantContext.DemandsConstant(use));
        return allow ? Any : None;
    }

    /// <summary>The same where the declaration itself says whether there is an object.</summary>
    public HolderUses WithObject(bool isOfObject) => new(AllowRead, isOfObject);

    private static bool Allows(SyntaxNode use) =>
        ObjectCode.IsName(use) || !(ConstantContext.DemandsConstant(use) || ConstantContext.IsTypeLoad(use) || ConstantContext.NeedsVariable(use));

    private static bool IsOfObject(SyntaxNode use, string type) =>
        ObjectCode.IsQualified(use)
            ? use.FirstAncestorOrSelf<TypeDeclarationSyntax>()?.Identifier.ValueText == type && ObjectCode.IsName(use)
            : ObjectCode.MemberAround(use, type) is { } member && !ObjectCode.IsStatic(member.Modifiers);
}
