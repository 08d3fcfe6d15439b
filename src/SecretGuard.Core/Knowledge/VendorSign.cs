using System.Collections.Generic;

namespace SecretGuard.Knowledge;

/// <summary>A text by which credentials are noticed, and the formats that have it. They begin with it or stand behind it.</summary>
internal sealed class VendorSign
{
    private readonly List<VendorFormat> _formats = new();

    public VendorSign(string text) => Text = text;

    public string Text { get; }

    /// <summary>In the order of the table.</summary>
    public IReadOnlyList<VendorFormat> Formats => _formats;

    public void Add(VendorFormat format) => _formats.Add(format);

    public bool StandsIn(string text, int at) => string.CompareOrdinal(text, at, Text, 0, Text.Length) == 0;
}
