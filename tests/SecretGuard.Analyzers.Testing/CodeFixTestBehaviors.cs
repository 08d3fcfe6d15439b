using System;

namespace Microsoft.CodeAnalysis.Testing;

/// <summary>What a test of a code fix leaves out.</summary>
[Flags]
public enum CodeFixTestBehaviors
{
    None = 0,
    SkipFixAllInDocumentCheck = 1,
    SkipFixAllInProjectCheck = 2,
    SkipFixAllInSolutionCheck = 4,
    SkipFixAllCheck = SkipFixAllInDocumentCheck | SkipFixAllInProjectCheck | SkipFixAllInSolutionCheck,

    /// <summary>Applies the fix to the first diagnostic only.</summary>
    FixOne = 8,
}
