using System;
using System.Collections.Concurrent;
using System.Linq;
using Microsoft.CodeAnalysis;
using SecretGuard.Candidates;
using SecretGuard.Knowledge;

namespace SecretGuard.Analyzers.Symbols;

/// <summary>Tells the slot of a symbol, a name or a key. One for a compilation; what a name means is looked up once.</summary>
internal sealed class SlotIndex
{
    private static readonly string[] FluentLeads = { "With", "Set", "Use", "Add" };
    private static readonly SinkLookup PropertySinks = new(SinkKind.Property);
    private static readonly SinkLookup ParameterSinks = new(SinkKind.Parameter);
    private static readonly SinkLookup CallSinks = new(SinkKind.Call);

    private readonly UserTables _tables;
    private readonly SinkLookup? _ownProperties;
    private readonly SinkLookup? _ownParameters;
    private readonly SinkLookup? _ownCalls;
    private readonly ConcurrentDictionary<string, SlotKind?> _names = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, SlotKind?> _methods = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, SlotKind?> _keys = new(StringComparer.Ordinal);

    /// <param name="tables">The team's own rows, which come before ours.</param>
    public SlotIndex(UserTables? tables = null)
    {
        _tables = tables ?? UserTables.None;
        if (_tables.Sinks.Count == 0) return;
        _ownProperties = new SinkLookup(SinkKind.Property, _tables.Sinks);
        _ownParameters = new SinkLookup(SinkKind.Parameter, _tables.Sinks);
        _ownCalls = new SinkLookup(SinkKind.Call, _tables.Sinks);
    }

    /// <summary>The slot that an identifier tells, or null.</summary>
    public SlotKind? KindOfName(string name)
    {
        if (_names.TryGetValue(name, out var kind)) return kind;
        return _names.GetOrAdd(name, SlotOfName(name));
    }

    public Slot? OfName(string name) => KindOfName(name) is { } kind ? new Slot(kind, SlotEvidence.Name, name) : null;

    /// <summary>The slot of a property or field.</summary>
    public Slot? OfMember(ISymbol member)
    {
        if ((_ownProperties?.Find(member, member.Name) ?? PropertySinks.Find(member, member.Name)) is { } sink) return new Slot(sink.Slot, SlotEvidence.Sink, member.Name) { IsInBrowser = sink.IsInBrowser };
        if (KindOfName(member.Name) is not { } kind) return null;
        return NamesHolder.Holds(member) ? new Slot(kind, SlotEvidence.Name, member.Name) { IsVague = true } : new Slot(kind, SlotEvidence.Name, member.Name);
    }

    /// <summary>The slot of a parameter. Two calls for one row: the method's name is asked before anything is walked.</summary>
    public Slot? OfParameter(IParameterSymbol parameter)
    {
        if (SinkOf(parameter) is { } sink) return new Slot(sink.Slot, SlotEvidence.Sink, parameter.Name) { IsInBrowser = sink.IsInBrowser };
        if (OfName(parameter.Name) is not { } slot) return null;
        return slot is { Kind: SlotKind.ClientSecret, IsVague: true } && StandsBesideOAuth(parameter) ? new Slot(slot.Kind, slot.Evidence, slot.Name) { IsVague = false } : slot;
    }

    // GetToken(string clientId, string secret): the parameters beside it say whose secret it is.
    private bool StandsBesideOAuth(IParameterSymbol parameter)
    {
        if (parameter.ContainingSymbol is not IMethodSymbol method) return false;
        foreach (var other in method.Parameters)
            if (KindOfName(other.Name) is { } kind && (SlotKinds.ShowOAuth(kind) || kind == SlotKind.Scope) && !SymbolEqualityComparer.Default.Equals(other, parameter)) return true;
        return false;
    }

    /// <summary>The fact that a call, a creation (<c>.ctor</c>) or an assignment is by itself.</summary>
    public Slot? OfAct(ISymbol member, string name) =>
        (_ownCalls?.Find(member, name) ?? CallSinks.Find(member, name)) is { } sink ? new Slot(sink.Slot, SlotEvidence.Sink, NameOf(sink)) : null;

    /// <summary>The same where the package is missing: the names are all there is.</summary>
    public Slot? OfUnresolvedAct(string name, string? typeName)
    {
        foreach (var sink in CallSinks.Of(name))
            if (typeName is null || sink.TypeName == typeName) return new Slot(sink.Slot, SlotEvidence.Name, NameOf(sink));
        return null;
    }

    private static string NameOf(Sink sink) => sink.Member == ".ctor" ? sink.TypeName : sink.Member;

    /// <summary>The slot that a method with one parameter fills: <c>WithClientSecret</c>.</summary>
    public Slot? OfFluentName(string method)
    {
        if (!_methods.TryGetValue(method, out var kind)) kind = _methods.GetOrAdd(method, KindOfMethod(method));
        return kind is { } known ? new Slot(known, SlotEvidence.Name, method) : null;
    }

    /// <summary>The slot that a key beside a value tells: its last part decides, <c>Keycloak:ClientSecret</c> or <c>ORDERS__CLIENTSECRET</c>.</summary>
    public Slot? OfKey(string key)
    {
        if (key.Length is < 2 or > 128) return null;
        if (!_keys.TryGetValue(key, out var kind)) kind = _keys.GetOrAdd(key, KindOfKey(key));
        return kind is { } known ? new Slot(known, SlotEvidence.Key, key) : null;
    }

    private SlotKind? KindOfMethod(string method)
    {
        var lead = FluentLeads.FirstOrDefault(prefix => method.StartsWith(prefix, StringComparison.Ordinal));
        return lead is null || method.Length == lead.Length ? null : SlotOfName(method.Substring(lead.Length));
    }

    private SlotKind? KindOfKey(string key)
    {
        foreach (var c in key)
            if (!char.IsLetterOrDigit(c) && c is not ('_' or '-' or '.' or ':' or '/' or '[' or ']')) return null;
        return _tables.SlotOf(LastPartOf(key)) ?? KeyPath.SlotOf(key);
    }

    private SlotKind? SlotOfName(string name) => _tables.SlotOf(name) ?? NameLexicon.SlotOf(name);

    private static string LastPartOf(string key) => key.Substring(key.LastIndexOf(':') + 1);

    private Sink? SinkOf(IParameterSymbol parameter)
    {
        if (parameter.ContainingSymbol is not IMethodSymbol method) return null;
        // An extension method called on its receiver is the reduced form of the declared one.
        var declared = method.ReducedFrom ?? method;
        return _ownParameters?.Find(declared, method.Name, parameter.Name) ?? ParameterSinks.Find(declared, method.Name, parameter.Name);
    }
}
