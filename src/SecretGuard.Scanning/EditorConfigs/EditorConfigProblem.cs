namespace SecretGuard.Scanning.EditorConfigs;

/// <summary>A line that nobody can follow.</summary>
internal sealed class EditorConfigProblem
{
    public EditorConfigProblem(int line, string message)
    {
        Line = line;
        Message = message;
    }

    /// <summary>1-based.</summary>
    public int Line { get; }

    /// <summary>Defect, then remedy.</summary>
    public string Message { get; }
}
