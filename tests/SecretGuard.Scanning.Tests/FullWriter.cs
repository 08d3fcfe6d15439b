using System.IO;

namespace SecretGuard.Scanning.Tests;

/// <summary>A place with room for so many characters, like a disk that is nearly full.</summary>
internal sealed class FullWriter(int room) : StringWriter
{
    public override void Write(char value)
    {
        if (GetStringBuilder().Length >= room) throw new IOException("No room");
        base.Write(value);
    }

    public override void Write(char[] buffer, int index, int count)
    {
        foreach (var character in buffer[index..(index + count)]) Write(character);
    }

    public override void Write(string? value) => Write(value?.ToCharArray() ?? [], 0, value?.Length ?? 0);
}
