namespace SecretGuard.Figures.Accuracy;

/// <summary>Why a judged line is missed, or reported although it should not be.</summary>
/// <param name="Line">Which.</param>
/// <param name="Category">The key of what it was judged for.</param>
/// <param name="IsByDesign">The rule means something else than who judged: a difference of opinion, which no ratio counts.</param>
/// <param name="Text">For people.</param>
internal sealed record Reason(CodeLine Line, string Category, bool IsByDesign, string Text)
{
    public bool IsFor(Label label) => Line == label.Line && Category == label.Category.Key;
}
