using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SecretGuard.Analyzers.Context;
using SecretGuard.Analyzers.Slots;
using SecretGuard.Analyzers.Symbols;
using SecretGuard.Analyzers.Values;
using SecretGuard.Candidates;
using SecretGuard.Classification;
using SecretGuard.Knowledge;
using SecretGuard.Policy;
using SecretGuard.Text;

namespace SecretGuard.Analyzers;

/// <summary>The one walk that serves all rules: from the operations of a member to candidates. Keeps nothing between members.</summary>
internal sealed class BlockScan
{
    private const int FirstDepth = 32;

    private readonly SlotIndex _slots;
    private readonly ValueTracker _tracker;
    private readonly Func<bool> _countsUses;
    private readonly MemberUses _uses;
    private readonly List<FoundCandidate> _found = new();
    private readonly CancellationToken _cancellation;

    // Most members never ask for these.
    private UsesInContainers? _containers;
    private SentRequests? _requests;
    private HashSet<IOperation>? _read;

    /// <param name="slots">Tells slots.</param>
    /// <param name="settings">What configuration holds.</param>
    /// <param name="countsUses">Whether a client that is given its secret is a candidate whatever the secret is. Asked only where one is.</param>
    /// <param name="cancellation">Ends the walk.</param>
    public BlockScan(SlotIndex slots, SettingsFiles settings, Func<bool> countsUses, CancellationToken cancellation)
    {
        _slots = slots;
        _countsUses = countsUses;
        _cancellation = cancellation;
        _tracker = new ValueTracker(settings, cancellation);
        _uses = new MemberUses(slots);
    }

    public IReadOnlyList<FoundCandidate> Found => _found;

    private UsesInContainers Containers => _containers ??= new UsesInContainers(_uses);

    private SentRequests Requests => _requests ??= new SentRequests(_uses);

    /// <summary>Finds what a member holds. Once.</summary>
    /// <param name="blocks">Its bodies and initialisers.</param>
    public void Walk(ImmutableArray<IOperation> blocks)
    {
        foreach (var block in blocks) Visit(block);
        // All slots are known before the first one asks what stands beside it.
        foreach (var use in _uses.All)
        {
            _cancellation.ThrowIfCancellationRequested();
            Follow(use);
        }
    }

    private void Visit(IOperation block)
    {
        // Own stack: a machine-written chain of a thousand calls is a thousand levels deep.
        var pending = new Stack<IOperation>(FirstDepth);
        pending.Push(block);
        while (pending.Count > 0)
        {
            var operation = pending.Pop();
            if (TextOf(operation) is { } text) Read(operation, text);
            _uses.Find(operation);
            foreach (var child in operation.ChildOperations) pending.Push(child);
        }
    }

    private static string? TextOf(IOperation operation) => operation.Kind switch
    {
        OperationKind.Literal => operation.ConstantValue is { HasValue: true, Value: string text } ? text : null,
        OperationKind.Utf8String => ((IUtf8StringOperation)operation).Value,
        _ => null,
    };

    private void Follow(SlotUse use)
    {
        if (!SlotKinds.AreJudged(use.Slot.Kind, isOAuth: true)) return;
        Neighbours? neighbours = null;
        if (use.Slot.Kind == SlotKind.ClientSecret && GivenSecret.Is(use) && (use.Slot.IsInBrowser || _countsUses())) AddUse(use);
        foreach (var tracked in ValuesOf(use))
        {
            if (!MayMatter(use.Slot, tracked)) continue;
            // Asked only for a value that counts: looking around costs more than everything before it.
            if (ExpectedSwitch.Is(use)) return;
            if (IsNameInMap(use, tracked) || RegisteredSecret.Is(use, tracked) || IsAskedFor(use, tracked)) continue;
            if (use.Slot.Kind == SlotKind.ApiAddress)
            {
                if (Requests.SlotOf(use) is not { } requested) return;
                use = new SlotUse(requested, use.Value);
            }

            neighbours ??= Neighbours.Of(use.Value, Containers, _tracker);
            if (use.Slot.Evidence == SlotEvidence.Sink || SlotKinds.AreJudged(use.Slot.Kind, neighbours.IsOAuth)) Add(use, tracked, neighbours.Context);
        }
    }

    private IReadOnlyList<TrackedValue> ValuesOf(SlotUse use) =>
        use.IsAct ? SwitchValue.OfAct(use.Value)
        : use.SettingsKey is { } key ? _tracker.Under(key, use.Value)
        : SlotKinds.IsSwitch(use.Slot.Kind) ? SwitchValue.Of(use.Value)
        : _tracker.Track(use.Value, use.Slot.Kind);

    // A scope is judged with its provider, which only the neighbours tell; everything else by itself.
    private static bool MayMatter(Slot slot, TrackedValue tracked)
    {
        if (tracked.HasHoles && !MayHaveHoles(slot.Kind, tracked.Value.Value)) return false;
        if (slot.Kind is SlotKind.Scope or SlotKind.ClientPermission) return true;
        var verdicts = Rules.RuleSet.Judge(new Candidate(slot, tracked.Value, CandidateContext.Code), FileRole.Product);
        return tracked.IsForeign && SlotKinds.HoldsSecret(slot.Kind) ? verdicts.Any(verdict => verdict.ValueClass == ValueClass.Opaque) : verdicts.Any();
    }

    private static bool IsNameInMap(SlotUse use, TrackedValue tracked) =>
        use.Slot.Evidence == SlotEvidence.Key && SlotKinds.HoldsSecret(use.Slot.Kind) && !ValueClassifier.IsRandomLooking(tracked.Value.Value) && NameMap.Holds(use.Value);

    // apiKey != "YOUR_API_KEY": the code knows that it was not filled in.
    private static bool IsAskedFor(SlotUse use, TrackedValue tracked) =>
        SlotKinds.HoldsSecret(use.Slot.Kind) && use.Value.Parent is IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals } or IPatternOperation
        && Rules.RuleSet.Judge(new Candidate(use.Slot, tracked.Value, CandidateContext.Code), FileRole.Product).All(verdict => verdict.ValueClass == ValueClass.Placeholder);

    // What is known only at run time is no secret in the source; an address may still say "http" in front of it, and a computed user
    // name may stand before a literal password.
    private static bool MayHaveHoles(SlotKind kind, string value) => kind switch
    {
        SlotKind.TokenEndpoint or SlotKind.Authority or SlotKind.ApiAddress => true,
        SlotKind.BasicCredentials or SlotKind.AuthorizationHeader => value.IndexOf(TrackedValue.Hole, value.LastIndexOf(':') + 1, StringComparison.Ordinal) < 0,
        _ => false,
    };

    private void AddUse(SlotUse use)
    {
        var span = use.Value.Syntax.Span;
        var slot = new Slot(SlotKind.SecretUse, use.Slot.Evidence, use.Slot.Name) { IsInBrowser = use.Slot.IsInBrowser };
        var value = SourceValue.Whole(string.Empty, new TextRange(span.Start, span.Length));
        _found.Add(new FoundCandidate(new Candidate(slot, value, Neighbours.Of(use.Value, Containers, _tracker).Context), new Location[0], shared: null));
    }

    private void Add(SlotUse use, TrackedValue tracked, CandidateContext context)
    {
        if (tracked.Shared is { } shared && IsReportedWhereDeclared(shared, use.Slot.Kind, tracked)) return;
        // Whoever looks for it has to know the key.
        var slot = tracked.SettingsPath is { } path ? new Slot(use.Slot.Kind, use.Slot.Evidence, path) { IsVague = use.Slot.IsVague } : use.Slot;
        var candidate = new Candidate(slot, tracked.Value, context);
        _found.Add(new FoundCandidate(candidate, OtherPlacesOf(use, tracked), tracked.Elsewhere is null ? tracked.Shared : null)
        {
            IsUse = tracked.Elsewhere is not null,
        });
    }

    // Bodies, JSON and addresses in literals: the text says itself what its parts are for.
    private void Read(IOperation literal, string text)
    {
        if (!CodeLiteral.MayHoldCandidates(text)) return;
        _cancellation.ThrowIfCancellationRequested();
        var whole = WholeText.Around(literal);
        // The pieces of one concatenation all lead here: once is enough.
        if (!(_read ??= new HashSet<IOperation>()).Add(whole)) return;
        var named = new NamedParts(whole, _slots);
        foreach (var tracked in _tracker.Track(whole))
            foreach (var candidate in CodeLiteral.Read(tracked.Value))
                if (IsWritten(candidate) && !named.Hold(candidate)) _found.Add(new FoundCandidate(candidate, new Location[0], shared: null));
    }

    private static bool IsWritten(Candidate candidate) =>
        candidate.Slot.Kind is SlotKind.TokenEndpoint or SlotKind.ApiAddress || candidate.Value.Value.IndexOf(TrackedValue.Hole, StringComparison.Ordinal) < 0;

    // The declaration's own name fills the same slot: it was or will be found there, once.
    private bool IsReportedWhereDeclared(ISymbol shared, SlotKind kind, TrackedValue tracked) =>
        (shared is IFieldSymbol ? _slots.KindOfName(shared.Name) == kind : ReturnSlots.Tells(shared, kind, _slots))
        || (kind == SlotKind.TokenEndpoint && TokenEndpointPath.IsTokenEndpoint(tracked.Value.Value));

    // In the IDE a referenced project is source too, but the compiler takes no place in it.
    private static bool IsInCompilation(Location location, IOperation use) =>
        location.Kind == LocationKind.ExternalFile || location.SourceTree is { } tree && use.SemanticModel is { } model && model.Compilation.ContainsSyntaxTree(tree);

    private static IReadOnlyList<Location> OtherPlacesOf(SlotUse use, TrackedValue tracked)
    {
        if (tracked.Elsewhere is { } elsewhere) return IsInCompilation(elsewhere, use.Value) ? new[] { elsewhere } : new Location[0];
        var span = use.Value.Syntax.Span;
        return span.Start <= tracked.Value.Range.Start && tracked.Value.Range.End <= span.End ? new Location[0] : new[] { use.Value.Syntax.GetLocation() };
    }
}
