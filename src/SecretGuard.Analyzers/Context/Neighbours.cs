using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using SecretGuard.Analyzers.Slots;
using SecretGuard.Analyzers.Values;
using SecretGuard.Candidates;
using SecretGuard.Knowledge;

namespace SecretGuard.Analyzers.Context;

/// <summary>
/// What stands beside a value: in the same initialiser, then the same call, the same lambda or block, the whole member. The nearest
/// wins. Asked only for values that are candidates, and bounded.
/// </summary>
internal sealed class Neighbours
{
    // Operations looked at for one candidate: some hundred lines of code.
    private const int Budget = 4000;

    private readonly UsesInContainers _containers;
    private readonly ValueTracker _tracker;
    private readonly Dictionary<SlotKind, string?> _found = new();
    private int _left = Budget;
    private bool _isCarried;

    private Neighbours(UsesInContainers containers, ValueTracker tracker)
    {
        _containers = containers;
        _tracker = tracker;
    }

    /// <summary>A key or member of an OAuth client stands in the same initialiser, call or block.</summary>
    public bool IsOAuth { get; private set; }

    public string? Provider { get; private set; }

    public CandidateContext Context => new() { IsCode = true, ClientId = TextOf(SlotKind.ClientId), GrantType = TextOf(SlotKind.GrantType), Provider = Provider, IsLocal = IsLocal };

    private bool IsLocal => (TextOf(SlotKind.Authority) ?? TextOf(SlotKind.TokenEndpoint)) is { } address && LocalAddress.Is(address);

    /// <param name="value">What is looked around from.</param>
    /// <param name="containers">What was read in the same walk.</param>
    /// <param name="tracker">Finds the texts of neighbours.</param>
    public static Neighbours Of(IOperation value, UsesInContainers containers, ValueTracker tracker)
    {
        var neighbours = new Neighbours(containers, tracker);
        neighbours.Look(value);
        return neighbours;
    }

    private void Look(IOperation value)
    {
        var isNear = true;
        for (var container = value.Parent; container is not null && _left > 0; container = container.Parent)
        {
            Provider ??= SdkProviders.Of(container);
            if (TextOf(SlotKind.GrantType) is null && SdkGrants.IsMachine(container)) _found[SlotKind.GrantType] = SdkGrants.Machine;
            _isCarried |= SdkGrants.IsCarrier(container);
            if (!IsContainer(container)) continue;
            Read(container, value);
            if (isNear) IsOAuth = _found.Keys.Any(kind => SlotKinds.ShowOAuth(kind) && kind != SlotKind.Authority);
            if (container is IBlockOperation) isNear = false;
        }

        Provider ??= ProviderTable.FromAddress(TextOf(SlotKind.TokenEndpoint)) ?? ProviderTable.FromAddress(TextOf(SlotKind.Authority));
        if (Provider is not null || SiblingConstants.ProviderOf(value) is not { } sibling) return;
        Provider = sibling;
        IsOAuth = true;
    }

    private static bool IsContainer(IOperation operation) =>
        operation is IObjectOrCollectionInitializerOperation or IArrayInitializerOperation or IInvocationOperation or IObjectCreationOperation
            or IAnonymousObjectCreationOperation or IBlockOperation or IInvalidOperation || operation.Syntax is CollectionExpressionSyntax;

    private void Read(IOperation container, IOperation value)
    {
        var here = new Dictionary<SlotKind, string?>();
        var found = _containers.In(container, _left, _isCarried);
        _left -= found.Operations;
        foreach (var use in found.Uses)
            if (use.Value != value) Learn(use, here);
        if (_isCarried && found.HoldsCredential) here[SlotKind.GrantType] = SdkGrants.Machine;
        foreach (var entry in here)
            if (!_found.TryGetValue(entry.Key, out var nearer) || nearer is null) _found[entry.Key] = entry.Value;
    }

    private void Learn(SlotUse use, Dictionary<SlotKind, string?> here)
    {
        var kind = use.Slot.Kind;
        if (kind is SlotKind.GrantType or SlotKind.ClientPermission)
        {
            if (!here.ContainsKey(SlotKind.GrantType)) here[SlotKind.GrantType] = null;
            // A client may have several grants; of anything else the first text speaks.
            foreach (var grant in _tracker.Track(use.Value, kind))
                if (kind == SlotKind.GrantType || grant.Value.Value.StartsWith("gt:", StringComparison.Ordinal))
                    here[SlotKind.GrantType] = here[SlotKind.GrantType] is { } others ? others + " " + grant.Value.Value : grant.Value.Value;
        }
        else if (!(here.TryGetValue(kind, out var known) && known is not null))
        {
            here[kind] = _tracker.Track(use.Value).FirstOrDefault()?.Value.Value;
        }
    }

    private string? TextOf(SlotKind kind) => _found.TryGetValue(kind, out var text) ? text : null;
}
