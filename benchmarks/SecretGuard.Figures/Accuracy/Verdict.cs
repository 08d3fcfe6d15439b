namespace SecretGuard.Figures.Accuracy;

/// <summary>What becomes of a line that is judged.</summary>
internal enum Verdict
{
    /// <summary>It is to be reported.</summary>
    Violation,

    /// <summary>It is to be left alone.</summary>
    Clean,

    /// <summary>Fill-in text, or an address of the own machine: whether to report it is a matter of taste.</summary>
    Open,
}
