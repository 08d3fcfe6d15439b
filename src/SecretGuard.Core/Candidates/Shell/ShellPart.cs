using SecretGuard.Text;

namespace SecretGuard.Candidates.Shell;

/// <summary>A piece of a script that is to be read on its own: the whole, a command substitution, a quoted command.</summary>
internal sealed class ShellPart
{
    public ShellPart(SourceValue text, int line, int depth)
    {
        Text = text;
        Line = line;
        Depth = depth;
    }

    public SourceValue Text { get; }

    public int Line { get; }

    public int Depth { get; }
}
