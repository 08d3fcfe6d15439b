using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using SecretGuard.Knowledge;

namespace SecretGuard.Analyzers.Symbols;

/// <summary>Finds the row of the sink table that a member fits. Asked for nearly every operation: names are compared before any name is put together.</summary>
internal sealed class SinkLookup
{
    private readonly Dictionary<string, Rows> _byMember;

    public SinkLookup(SinkKind kind)
        : this(kind, SinkTable.Rows)
    {
    }

    public SinkLookup(SinkKind kind, IEnumerable<Sink> sinks) =>
        _byMember = sinks.Where(sink => sink.Kind == kind).GroupBy(sink => sink.Member).ToDictionary(rows => rows.Key, rows => new Rows(rows));

    /// <summary>The rows of a member's name, whatever its type.</summary>
    public IReadOnlyList<Sink> Of(string member) => _byMember.TryGetValue(member, out var rows) ? rows.All : Array.Empty<Sink>();

    /// <summary>The row whose type declares the member, is a base of its type or an interface of one.</summary>
    /// <param name="member">The member, or the method of a parameter.</param>
    /// <param name="name">Its name; <c>.ctor</c> for constructors.</param>
    /// <param name="parameter">The parameter, for rows that name one.</param>
    public Sink? Find(ISymbol member, string name, string? parameter = null)
    {
        if (!_byMember.TryGetValue(name, out var rows)) return null;
        for (var type = member.ContainingType; type is not null; type = type.BaseType)
        {
            if (rows.Find(type, parameter) is { } own) return own;
            foreach (var implemented in type.Interfaces)
                if (rows.Find(implemented, parameter) is { } inherited) return inherited;
        }

        return null;
    }

    private sealed class Rows
    {
        private readonly Dictionary<string, Sink[]> _byType;

        // "Outer+*"
        private readonly Sink[] _ofNested;

        public Rows(IEnumerable<Sink> rows)
        {
            All = rows.ToList();
            _byType = All.Where(sink => !sink.FitsNestedTypes).GroupBy(sink => sink.TypeName).ToDictionary(group => group.Key, group => group.ToArray());
            _ofNested = All.Where(sink => sink.FitsNestedTypes).ToArray();
        }

        public IReadOnlyList<Sink> All { get; }

        public Sink? Find(INamedTypeSymbol type, string? parameter)
        {
            if (_byType.TryGetValue(type.Name, out var sinks) && Find(sinks, type, parameter) is { } sink) return sink;
            return type.ContainingType is not null && _ofNested.Length > 0 ? Find(_ofNested, type, parameter) : null;
        }

        private static Sink? Find(Sink[] sinks, INamedTypeSymbol type, string? parameter)
        {
            foreach (var sink in sinks)
                if ((parameter is null || sink.Parameter == parameter) && (sink.FitsNestedTypes ? TypeNames.IsInside(type, sink.OuterType) : TypeNames.Is(type, sink.Type))) return sink;

            return null;
        }
    }
}
