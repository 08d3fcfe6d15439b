namespace SecretGuard.Candidates;

/// <summary>How it is known what a value is for.</summary>
public enum SlotEvidence
{
    /// <summary>A known API takes it.</summary>
    Sink,

    /// <summary>A key stands beside it: form field, header, dictionary entry, configuration key, JSON sibling.</summary>
    Key,

    /// <summary>Only the name of the variable, member or parameter says so. The value has to help decide.</summary>
    Name,

    /// <summary>The value itself says so: the path of an address.</summary>
    Shape,
}
