namespace SecretGuard.Text;

/// <summary>A set of characters below U+0080, asked about every character of a text.</summary>
internal sealed class AsciiSigns
{
    private readonly bool[] _has = new bool[128];

    public void Add(char sign) => _has[sign] = true;

    public void Add(string signs)
    {
        foreach (var sign in signs) Add(sign);
    }

    public bool Has(char sign) => sign < _has.Length && _has[sign];
}
