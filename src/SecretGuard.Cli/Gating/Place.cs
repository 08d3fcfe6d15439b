using SecretGuard.Text;

namespace SecretGuard.Cli.Gating;

/// <summary>Where something stands in a project file.</summary>
/// <param name="File">Absolute; empty where MSBuild names none.</param>
/// <param name="Line">1-based.</param>
/// <param name="Column">1-based.</param>
internal sealed record Place(string File, int Line, int Column)
{
    public TextPosition Start => new(Line, Column);
}
