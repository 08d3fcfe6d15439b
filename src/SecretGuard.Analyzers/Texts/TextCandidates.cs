using System;
using System.Collections.Generic;
using System.Linq;
using SecretGuard.Analyzers.Symbols;
using SecretGuard.Analyzers.Values;
using SecretGuard.Candidates;
using SecretGuard.Knowledge;
using SecretGuard.Text;

namespace SecretGuard.Analyzers.Texts;

/// <summary>The slots inside one text: a form body, JSON, the address of a token endpoint.</summary>
internal static class TextCandidates
{
    public static IEnumerable<(Slot Slot, SourceValue Value, CandidateContext Context)> Of(TrackedValue text, SlotIndex slots)
    {
        if (TokenEndpointPath.IsTokenEndpoint(text.Value.Value))
            yield return (new Slot(SlotKind.TokenEndpoint, SlotEvidence.Shape, string.Empty), text.Value, new CandidateContext { IsCode = true });
        if (!TextTriggers.MayHoldPairs(text.Value.Value)) yield break;
        foreach (var found in OfPairs(FormPairs.Of(text.Value).ToList(), slots, isForm: true)) yield return found;
        foreach (var found in OfPairs(JsonPairs.Of(text.Value).ToList(), slots, isForm: false)) yield return found;
    }

    private static IEnumerable<(Slot, SourceValue, CandidateContext)> OfPairs(List<TextPair> pairs, SlotIndex slots, bool isForm)
    {
        var context = ContextOf(pairs, slots);
        var isTokenRequest = context.GrantType is not null || context.ClientId is not null;
        foreach (var pair in pairs)
        {
            if (slots.OfKey(pair.Key) is not { } slot || pair.Value.Value.IndexOf(TrackedValue.Hole, StringComparison.Ordinal) >= 0) continue;
            if (slot.Kind == SlotKind.ClientSecret) yield return (slot, pair.Value, context);
            if (slot.Kind != SlotKind.Scope || !isTokenRequest) continue;
            foreach (var scope in isForm ? ScopesOfForm(pair.Value) : new[] { pair.Value }) yield return (slot, scope, context);
        }
    }

    private static CandidateContext ContextOf(List<TextPair> pairs, SlotIndex slots) => new()
    {
        IsCode = true,
        ClientId = ValueOf(SlotKind.ClientId, pairs, slots),
        GrantType = ValueOf(SlotKind.GrantType, pairs, slots),
    };

    private static string? ValueOf(SlotKind kind, List<TextPair> pairs, SlotIndex slots)
    {
        foreach (var pair in pairs)
            if (slots.OfKey(pair.Key)?.Kind == kind) return pair.Value.Value;
        return null;
    }

    // A form writes the blank between two scopes as "+" or "%20".
    private static IEnumerable<SourceValue> ScopesOfForm(SourceValue list)
    {
        var start = 0;
        for (var i = 0; i <= list.Value.Length; i++)
        {
            var width = SeparatorAt(list.Value, i);
            if (width == 0 && i < list.Value.Length) continue;
            if (i > start) yield return list.Slice(start, i - start);
            start = i + width;
        }
    }

    private static int SeparatorAt(string text, int at)
    {
        if (at >= text.Length) return 0;
        if (text[at] == '+') return 1;
        return string.CompareOrdinal(text, at, "%20", 0, 3) == 0 ? 3 : 0;
    }
}
