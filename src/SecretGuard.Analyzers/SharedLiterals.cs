using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SecretGuard.Analyzers.Symbols;
using SecretGuard.Analyzers.Values;

namespace SecretGuard.Analyzers;

/// <summary>
/// Two members may use one literal of a field, and members are analysed apart and in any order: the one that stands first in the file
/// reports it.
/// </summary>
internal sealed class SharedLiterals
{
    private readonly SlotIndex _slots;
    private readonly SettingsFiles _settings;
    private readonly CancellationToken _cancellation;

    public SharedLiterals(SlotIndex slots, SettingsFiles settings, CancellationToken cancellation)
    {
        _slots = slots;
        _settings = settings;
        _cancellation = cancellation;
    }

    /// <param name="found">A candidate of the member.</param>
    /// <param name="member">The operations of the member that is analysed now.</param>
    public bool IsReportedEarlier(FoundCandidate found, IOperation member)
    {
        if (found.Shared is not { } shared || member.SemanticModel is not { } model) return false;
        SyntaxNode? last = null;
        foreach (var use in NameUses.In(member.Syntax.SyntaxTree.GetRoot(_cancellation), shared.Name))
        {
            if (use.SpanStart >= member.Syntax.SpanStart) return false;
            if (last?.Span.Contains(use.Span) == true) continue;
            if (MemberAround(use, model) is not { } earlier) continue;
            last = earlier.Syntax;
            if (Finds(earlier, found)) return true;
        }

        return false;
    }

    private bool Finds(IOperation member, FoundCandidate wanted)
    {
        var scan = new BlockScan(_slots, _settings, countsUses: () => false, _cancellation);
        scan.Walk(ImmutableArray.Create(member));
        return scan.Found.Any(found => found.Candidate.Slot.Kind == wanted.Candidate.Slot.Kind && found.Candidate.Value.Range == wanted.Candidate.Value.Range);
    }

    private IOperation? MemberAround(SyntaxNode use, SemanticModel model)
    {
        foreach (var ancestor in use.AncestorsAndSelf().Reverse())
            if (ancestor is not (BaseTypeDeclarationSyntax or BaseNamespaceDeclarationSyntax or CompilationUnitSyntax)
                && model.GetOperation(ancestor, _cancellation) is { } operation)
                return operation;
        return null;
    }
}
