using System.Text;

namespace SecretGuard.Testing;

/// <summary>Texts that say one thing again and again, as somebody would write them to hurt a reader.</summary>
public static class LongText
{
    /// <summary>As many units as have room in a length.</summary>
    public static string Of(string unit, int length) => new StringBuilder().Insert(0, unit, length / unit.Length).ToString();
}
