namespace SecretGuard.CodeFixes.Secrets.Places;

/// <summary>What has to change around a literal so that it can be read at run time.</summary>
internal enum PlaceKind
{
    /// <summary>The expression itself.</summary>
    Expression,

    /// <summary>The right side of <c>??</c>: what stands on the left is the read.</summary>
    Fallback,

    /// <summary>The default value of a lookup, which is computed before the lookup: the call without it is the read.</summary>
    DefaultArgument,

    /// <summary>A UTF-8 literal, which becomes a byte array.</summary>
    Bytes,

    /// <summary>A part of a text, such as one field of a form body.</summary>
    Part,
}
