namespace SecretGuard.Knowledge;

/// <summary>How much a scope grants, in rising order of weight where two rows match.</summary>
public enum ScopeSeverity
{
    /// <summary>Never reported.</summary>
    Allow,

    Deprecated,

    /// <summary>Makes no sense where no user takes part.</summary>
    User,

    Broad,

    Wildcard,

    Admin,
}
