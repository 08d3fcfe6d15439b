using System;
using System.Collections.Generic;
using SecretGuard.Knowledge;

namespace SecretGuard.Candidates;

/// <summary>
/// The telling names of a running text in their order. Who is whose neighbour follows from brackets, commands and lines; only the
/// nearest few are asked, so that a line of a million names costs no more than a million lines.
/// </summary>
internal sealed class NamedValueList
{
    private const int NearLines = 15;

    // A bracket may be the body of a class.
    private const int NearLinesInBrackets = 60;

    private const int NearNames = 24;

    private readonly List<NamedValue> _all = new();

    // Of the value that is looked at, the nearest first.
    private readonly List<NamedValue> _near = new();

    public void Add(NamedValue value) => _all.Add(value);

    /// <summary>How many there are.</summary>
    public int Count => _all.Count;

    /// <summary>In the order in which they were added.</summary>
    public NamedValue this[int index] => _all[index];

    /// <summary>False where nobody asks for neighbours: no name has a value that is judged.</summary>
    public bool AreAsked => _all.Exists(IsJudged);

    /// <summary>A text that may be the address of a token endpoint.</summary>
    public void AddCalled(string text, int group, int line)
    {
        if (NamedValue.Endpoint(text, group, line) is { } called) _all.Add(called);
    }

    public void AddTo(CandidateList candidates)
    {
        for (var i = 0; i < _all.Count; i++)
        {
            var named = _all[i];
            if (!IsJudged(named)) continue;
            LookAround(i);
            if (SlotKinds.AreJudged(named.Kind, named.Kind == SlotKind.Scope && IsOAuthNear()))
                candidates.Add(named.ToCandidate(ContextOf(i)));
        }
    }

    private static bool IsJudged(NamedValue named) => named.Value is not null && SlotKinds.AreJudged(named.Kind, isOAuth: true);

    private bool IsOAuthNear()
    {
        foreach (var neighbour in _near)
            if (SlotKinds.ShowOAuth(neighbour.Kind)) return true;

        return false;
    }

    private CandidateContext ContextOf(int index)
    {
        var named = _all[index];
        return new CandidateContext
        {
            ClientId = Nearest(index, SlotKind.ClientId)?.Value!.Value,
            Client = named.Group == 0 ? null : ClientOf(index),
            GrantType = Nearest(index, SlotKind.GrantType)?.Value!.Value,
            Provider = ProviderNear(),
            IsCode = named.IsCode,
            IsComment = named.IsComment,
        };
    }

    private ClientAtServer? ClientOf(int index)
    {
        var servers = new ServerNames();
        for (var other = Math.Max(0, index - NearNames); other <= Math.Min(_all.Count - 1, index + NearNames); other++)
            if (other != index && At(index, other, sameGroup: true) is { Value: { } value } neighbour) servers.Add(neighbour.Kind, neighbour.Name, value.Value);

        return servers.IsEmpty ? null : servers.Of(_all[index].Stem);
    }

    private string? ProviderNear()
    {
        foreach (var neighbour in _near)
        {
            if (neighbour.Provider is { } called) return called;
            if (neighbour is { Kind: SlotKind.Authority or SlotKind.TokenEndpoint, Value: { } value }
                && ProviderTable.FromAddress(value.Value) is { } provider) return provider;
        }

        return null;
    }

    private NamedValue? Nearest(int index, SlotKind kind)
    {
        foreach (var neighbour in _near)
            if (neighbour.Kind == kind && neighbour.Value is not null && NameStem.Fit(_all[index].Stem, neighbour.Stem)) return neighbour;

        return null;
    }

    // First those of the same bracket or command, then the others, each time outwards from the name itself.
    private void LookAround(int index)
    {
        _near.Clear();
        for (var sameGroup = 1; sameGroup >= 0; sameGroup--)
            for (var distance = 1; distance <= NearNames; distance++)
            {
                if (At(index, index - distance, sameGroup == 1) is { } before) _near.Add(before);
                if (At(index, index + distance, sameGroup == 1) is { } after) _near.Add(after);
            }
    }

    private NamedValue? At(int index, int other, bool sameGroup)
    {
        if (other < 0 || other >= _all.Count) return null;
        var isSame = _all[index].Group != 0 && _all[index].Group == _all[other].Group;
        if (isSame != sameGroup) return null;
        var lines = Math.Abs(_all[index].Line - _all[other].Line);
        return lines <= (isSame ? NearLinesInBrackets : NearLines) ? _all[other] : null;
    }
}
