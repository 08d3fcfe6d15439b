using SecretGuard.Text;

namespace SecretGuard.Scanning.Locking;

/// <summary>A property as a project file writes it, not evaluated.</summary>
public sealed class ProjectProperty
{
    internal ProjectProperty(string name, string value, TextPosition start)
    {
        Name = name;
        Value = value;
        Start = start;
    }

    public string Name { get; }

    public string Value { get; }

    public TextPosition Start { get; }
}
