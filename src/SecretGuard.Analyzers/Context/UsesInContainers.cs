using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using SecretGuard.Analyzers.Slots;

namespace SecretGuard.Analyzers.Context;

/// <summary>The slots inside blocks, initialisers and calls, each read once a walk however many values ask for its neighbours.</summary>
internal sealed class UsesInContainers
{
    private static readonly Found Nothing = new(new SlotUse[0], holdsCredential: false, operations: 0);

    private readonly MemberUses _uses;
    private readonly Dictionary<IOperation, Found> _read = new();

    public UsesInContainers(MemberUses uses) => _uses = uses;

    /// <param name="container">What is read.</param>
    /// <param name="budget">The number of operations to look at, if it was not read before.</param>
    /// <param name="asksForCredential">Whether more is asked than for the slots of others.</param>
    public Found In(IOperation container, int budget, bool asksForCredential)
    {
        // Most values that are asked for stand alone in their member.
        if (_uses.All.Count == 1 && !asksForCredential) return Nothing;
        if (!_read.TryGetValue(container, out var found)) _read.Add(container, found = Read(container, budget));
        return found;
    }

    private Found Read(IOperation container, int budget)
    {
        var uses = new List<SlotUse>();
        var holdsCredential = false;
        var operations = 0;
        var pending = new Queue<IOperation>();
        pending.Enqueue(container);
        while (pending.Count > 0 && operations++ < budget)
        {
            var operation = pending.Dequeue();
            _uses.Collect(operation, uses);
            holdsCredential |= SdkGrants.IsCredential(operation);
            foreach (var child in operation.ChildOperations) pending.Enqueue(child);
        }

        return new Found(uses, holdsCredential, operations);
    }

    /// <summary>What one container holds.</summary>
    internal sealed class Found
    {
        public Found(IReadOnlyList<SlotUse> uses, bool holdsCredential, int operations)
        {
            Uses = uses;
            HoldsCredential = holdsCredential;
            Operations = operations;
        }

        public IReadOnlyList<SlotUse> Uses { get; }

        /// <summary>A credential of an SDK that knows one grant only.</summary>
        public bool HoldsCredential { get; }

        /// <summary>How many operations were looked at.</summary>
        public int Operations { get; }
    }
}
