namespace SecretGuard.Knowledge;

/// <summary>What a name says about the value it stands for.</summary>
public sealed class NameMeaning
{
    internal NameMeaning(SlotKind kind, bool isVague, int order)
    {
        Kind = kind;
        IsVague = isVague;
        Order = order;
    }

    public SlotKind Kind { get; }

    /// <summary>The name has other uses ("token", "secret"): only a generated-looking value under it counts.</summary>
    public bool IsVague { get; }

    /// <summary>The row of the name table: earlier ones say more.</summary>
    internal int Order { get; }
}
