using System;
using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Text;
using SecretGuard.Analyzers.Symbols;
using SecretGuard.Candidates;
using SecretGuard.Knowledge;

namespace SecretGuard.Analyzers.Values;

/// <summary>
/// The constants inside a text that are named as secrets: <c>$"Password={AdminPassword}"</c>. They are reported where they are declared.
/// </summary>
internal sealed class NamedParts
{
    // Where each stands, by its begin. Looked for once, and only when a candidate asks.
    private readonly Lazy<Dictionary<int, TextSpan>> _places;

    public NamedParts(IOperation whole, SlotIndex slots) => _places = new(() => PlacesIn(whole, slots));

    /// <summary>True when the candidate's value is one of them.</summary>
    public bool Hold(Candidate candidate)
    {
        var range = candidate.Value.Range;
        return SlotKinds.HoldsSecret(candidate.Slot.Kind) && _places.Value.TryGetValue(range.Start, out var place) && range.End <= place.End;
    }

    private static Dictionary<int, TextSpan> PlacesIn(IOperation whole, SlotIndex slots)
    {
        var places = new Dictionary<int, TextSpan>();
        foreach (var part in whole.Descendants())
        {
            if (NameOf(part) is not { } name || slots.KindOfName(name) is not { } kind || !SlotKinds.HoldsSecret(kind)) continue;
            var place = part.Parent is IInterpolationOperation hole ? hole.Syntax.Span : part.Syntax.Span;
            places[place.Start] = place;
        }

        return places;
    }

    private static string? NameOf(IOperation part) => part switch
    {
        ILocalReferenceOperation { Local: var local } => local.Name,
        IFieldReferenceOperation { Field: var field } => field.Name,
        IPropertyReferenceOperation { Property: var property } => property.Name,
        _ => null,
    };
}
