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

    /// <summary>The operation itself is the fact, whatever it is given: <c>AllowPasswordFlow()</c>.</summary>
    public bool IsAct { get; init; }

    /// <summary>The key under which configuration fills the slot, where the expression is the section that is bound; else null.</summary>
    public string? SettingsKey { get; init; }

    public Slot Slot { get; }

    public IOperation Value { get; }
}
