using System;

namespace SecretGuard.Knowledge;

/// <summary>One .NET API that takes a client secret, a token endpoint or scopes.</summary>
public sealed class Sink
{
    internal Sink(string[] fields)
    {
        Slot = SlotNames.Parse(fields[0]);
        Kind = fields[1] switch { "property" => SinkKind.Property, "call" => SinkKind.Call, _ => SinkKind.Parameter };
        Type = fields[2];
        Member = fields[3];
        Parameter = fields[4];
        TypeName = Type.Substring(Type.LastIndexOfAny(new[] { '.', '+' }) + 1);
        FitsNestedTypes = Type.EndsWith("+*", StringComparison.Ordinal);
        OuterType = FitsNestedTypes ? Type.Substring(0, Type.Length - 2) : string.Empty;
        IsVerified = fields[5].Contains("verified");
        IsInBrowser = fields[5].Contains("browser");
    }

    public SlotKind Slot { get; }

    public SinkKind Kind { get; }

    /// <summary>Metadata name of the declaring type; with a trailing <c>*</c> any nested type of it.</summary>
    public string Type { get; }

    /// <summary>The same without namespace and outer types.</summary>
    public string TypeName { get; }

    /// <summary>The member; <c>.ctor</c> is the constructor.</summary>
    public string Member { get; }

    /// <summary>The parameter, for <see cref="SinkKind.Parameter"/>.</summary>
    public string Parameter { get; }

    public bool IsVerified { get; }

    /// <summary>What it is given ends in a page that everybody can read.</summary>
    public bool IsInBrowser { get; }

    /// <summary>The row is about every type inside another one.</summary>
    public bool FitsNestedTypes { get; }

    /// <summary>The metadata name of that one; empty for other rows.</summary>
    public string OuterType { get; }
}
