using System;

namespace SecretGuard.Figures;

/// <summary>What a public repository is measured with.</summary>
[Flags]
internal enum TreeUse
{
    None = 0,

    /// <summary>Commands scan it.</summary>
    Commands = 1,

    /// <summary>SecretGuard's analyzers are timed over it.</summary>
    Analyzers = 2,

    /// <summary>Other tools are timed over it, which takes minutes for each.</summary>
    Peers = 4,

    /// <summary>Every fix that is offered in it is applied and compiled.</summary>
    Fixes = 8,

    /// <summary>Its lines are labelled: accuracy is measured in it.</summary>
    Labels = 16,
}
