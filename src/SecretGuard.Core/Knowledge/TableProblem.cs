namespace SecretGuard.Knowledge;

/// <summary>A row of a team's own table that nobody can follow. Repeats nothing of it.</summary>
public sealed class TableProblem
{
    internal TableProblem(int start, int length, string message)
    {
        Start = start;
        Length = length;
        Message = message;
    }

    /// <summary>Offset of the row in its text.</summary>
    public int Start { get; }

    public int Length { get; }

    /// <summary>Defect, then remedy.</summary>
    public string Message { get; }
}
