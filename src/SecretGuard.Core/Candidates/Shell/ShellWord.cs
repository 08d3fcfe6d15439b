namespace SecretGuard.Candidates.Shell;

/// <summary>One word of a command line, out of its quotes.</summary>
internal sealed class ShellWord
{
    public ShellWord(QuotedText text, int line, int command)
    {
        Text = text;
        Line = line;
        Command = command;
    }

    public QuotedText Text { get; }

    public int Line { get; }

    /// <summary>Words of one command are neighbours.</summary>
    public int Command { get; }
}
