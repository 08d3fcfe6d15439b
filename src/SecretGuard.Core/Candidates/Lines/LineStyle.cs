namespace SecretGuard.Candidates.Lines;

/// <summary>How far plain lines are to be trusted.</summary>
internal enum LineStyle
{
    /// <summary>Values without quotes are values: settings, notes, the rest of a broken file.</summary>
    Configuration,

    /// <summary>Values without quotes are running text, unless the line is an assignment.</summary>
    Prose,

    /// <summary>The text of a literal in source code: only values in quotes, and the headers of a request, are values.</summary>
    Code,

    /// <summary>Everything is a comment.</summary>
    Comment,
}
