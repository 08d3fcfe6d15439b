using System.Collections.Generic;

namespace SecretGuard.Candidates.Code;

/// <summary>Numbers the brackets of a source, so that two places can be asked whether the same one holds both.</summary>
internal sealed class CodeBrackets
{
    private readonly List<int> _open = new() { 0 };
    private int _last;

    /// <summary>The innermost open one; 0 outside of all.</summary>
    public int Current => _open[_open.Count - 1];

    /// <summary>A number of its own, for what holds together without brackets.</summary>
    public int Next() => ++_last;

    public void Open() => _open.Add(Next());

    public void Close()
    {
        if (_open.Count > 1) _open.RemoveAt(_open.Count - 1);
    }
}
