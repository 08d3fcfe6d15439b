using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using SecretGuard.Analyzers.Symbols;

namespace SecretGuard.Analyzers.Slots;

/// <summary>Knows one shape in which code fills a slot. Stateless; a new shape is a class and a line in <see cref="SlotFinders"/>.</summary>
internal abstract class SlotFinder
{
    /// <summary>Adds the slots that this very operation fills. Runs on every operation of its kinds: nothing is allocated before a slot is known.</summary>
    public abstract void Find(IOperation operation, SlotIndex slots, List<SlotUse> into);
}
