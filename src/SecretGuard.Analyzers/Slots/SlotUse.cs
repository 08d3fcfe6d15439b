using Microsoft.CodeAnalysis;
using SecretGuard.Candidates;

namespace SecretGuard.Analyzers.Slots;

/// <summary>A slot and the expression that fills it.</summary>
internal readonly struct SlotUse
{
    public SlotUse(Slot slot, IOperation value)
    {
        Slot = slot;
        Value = value;
    }

    public Slot Slot { get; }

    public IOperation Value { get; }
}
