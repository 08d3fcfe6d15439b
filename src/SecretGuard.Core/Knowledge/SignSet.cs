namespace SecretGuard.Knowledge;

/// <summary>
/// ASCII characters that are looked for in names and short values. .NET's own search for more than five characters is compiled when a process first
/// asks for one, which takes longer than a small scan.
/// </summary>
internal sealed class SignSet
{
    private readonly bool[] _signs = new bool[128];

    public SignSet(string signs)
    {
        foreach (var sign in signs) _signs[sign] = true;
    }

    public bool AnyIn(string text) => IndexIn(text, 0, text.Length) >= 0;

    public bool AnyIn(string text, int start, int length) => IndexIn(text, start, length) >= 0;

    /// <summary>Where the first of them stands, or -1.</summary>
    public int IndexIn(string text, int start, int length)
    {
        for (var i = start; i < start + length; i++)
            if (text[i] < _signs.Length && _signs[text[i]]) return i;

        return -1;
    }
}
