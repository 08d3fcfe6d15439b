namespace SecretGuard.Figures.Accuracy;

/// <summary>A label, and what became of it.</summary>
/// <param name="Label">What was thought of the line.</param>
/// <param name="IsReported">Whether a finding falls on it.</param>
/// <param name="Reason">Why that differs; null where nobody has said so.</param>
internal sealed record JudgedLine(Label Label, bool IsReported, Reason? Reason)
{
    public bool IsFound => IsReported && Label.Verdict == Verdict.Violation;

    public bool IsWrong => IsReported && Label.Verdict == Verdict.Clean;

    public bool IsMissed => !IsReported && Label.Verdict == Verdict.Violation;

    /// <summary>The rules and who judged differ.</summary>
    public bool Differs => IsWrong || IsMissed;

    public bool IsByDesign => Differs && Reason is { IsByDesign: true };
}
