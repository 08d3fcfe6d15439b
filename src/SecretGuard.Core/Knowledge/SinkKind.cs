namespace SecretGuard.Knowledge;

/// <summary>How an API takes a value.</summary>
public enum SinkKind
{
    /// <summary>It is assigned to a property or field.</summary>
    Property,

    /// <summary>It is passed for a parameter of a method or constructor.</summary>
    Parameter,

    /// <summary>The call itself is the fact, whatever is passed: <c>AllowPasswordFlow()</c>.</summary>
    Call,
}
