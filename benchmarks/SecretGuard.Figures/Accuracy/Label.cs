namespace SecretGuard.Figures.Accuracy;

/// <summary>A judgement of a person on one line.</summary>
/// <param name="Line">Which.</param>
/// <param name="Commit">Of its repository.</param>
/// <param name="Category">What it is judged for.</param>
/// <param name="Verdict">What was thought of it.</param>
/// <param name="IsTest">Whether it belongs to tests.</param>
internal sealed record Label(CodeLine Line, string Commit, Category Category, Verdict Verdict, bool IsTest);
