namespace SecretGuard.CodeFixes.ClientSecrets;

/// <summary>What has to change around a literal so that it can be read at run time.</summary>
internal enum PlaceKind
{
    /// <summary>The expression itself.</summary>
    Expression,

    /// <summary>The right side of <c>??</c>: what stands on the left is the read.</summary>
    Fallback,

    /// <summary>A part of a string, such as one field of a form body.</summary>
    Part,

    /// <summary>A constant or static read-only field, which becomes a property: it throws on use, not on type load.</summary>
    Field,

    /// <summary>A local constant, which becomes a variable.</summary>
    LocalConstant,
}
