using System;

namespace SecretGuard.Text;

/// <summary>A place as editors and MSBuild print it: line and column start at 1, columns count UTF-16 code units.</summary>
public readonly struct TextPosition : IEquatable<TextPosition>
{
    public TextPosition(int line, int column)
    {
        Line = line;
        Column = column;
    }

    public int Line { get; }

    public int Column { get; }

    public bool Equals(TextPosition other) => Line == other.Line && Column == other.Column;

    public override bool Equals(object? obj) => obj is TextPosition other && Equals(other);

    public override int GetHashCode() => unchecked((Line * 397) ^ Column);

    public override string ToString() => $"({Line},{Column})";
}
