using SecretGuard.Text;

namespace SecretGuard.Scanning.Locking;

/// <summary>One way in which a gate lets through what it should stop: SG9004 at its place.</summary>
public sealed class Weakening
{
    /// <param name="message">Defect, then remedy, in our own words: no value that a user wrote.</param>
    /// <param name="path">Absolute; null where the project as a whole is meant.</param>
    /// <param name="start">The start of the setting; the default where the file as a whole is meant.</param>
    public Weakening(string message, string? path = null, TextPosition start = default)
    {
        Message = message;
        Path = path;
        Start = start;
    }

    public string Message { get; }

    public string? Path { get; }

    public TextPosition Start { get; }
}
