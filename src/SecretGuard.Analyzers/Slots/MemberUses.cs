using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using SecretGuard.Analyzers.Symbols;

namespace SecretGuard.Analyzers.Slots;

/// <summary>All slots of one member that are filled, by the operation that fills them: found once, and asked for by whoever looks around a value.</summary>
internal sealed class MemberUses
{
    private readonly SlotIndex _slots;
    private readonly List<SlotUse> _all = new();
    private readonly List<(IOperation Operation, int Start)> _holders = new();
    private Dictionary<IOperation, int>? _index;

    public MemberUses(SlotIndex slots) => _slots = slots;

    /// <summary>In the order of the walk.</summary>
    public IReadOnlyList<SlotUse> All => _all;

    /// <summary>Asks the finders about an operation.</summary>
    public void Find(IOperation operation)
    {
        var start = _all.Count;
        foreach (var finder in SlotFinders.For(operation.Kind)) finder.Find(operation, _slots, _all);
        if (_all.Count > start) _holders.Add((operation, start));
    }

    /// <summary>Adds what an operation was found to fill.</summary>
    public void Collect(IOperation operation, List<SlotUse> into)
    {
        if (!(_index ??= Index()).TryGetValue(operation, out var holder)) return;
        var end = holder + 1 < _holders.Count ? _holders[holder + 1].Start : _all.Count;
        for (var i = _holders[holder].Start; i < end; i++) into.Add(_all[i]);
    }

    private Dictionary<IOperation, int> Index()
    {
        var index = new Dictionary<IOperation, int>(_holders.Count);
        for (var i = 0; i < _holders.Count; i++) index[_holders[i].Operation] = i;
        return index;
    }
}
