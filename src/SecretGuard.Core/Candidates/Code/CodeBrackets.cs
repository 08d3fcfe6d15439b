using System.Collections.Generic;
using SecretGuard.Knowledge;
using SecretGuard.Text;

namespace SecretGuard.Candidates.Code;

/// <summary>
/// Numbers the brackets of a source, so that two places can be asked whether the same one holds both. Looks for none before somebody asks: most sources
/// hold nothing to ask about.
/// </summary>
internal sealed class CodeBrackets
{
    private static readonly SignSet Signs = new(CodeSigns.Openers + CodeSigns.Closers);

    private readonly string _text;
    private readonly List<int> _open = new() { 0 };
    private readonly TextRangeList _passed = new();
    private int _countedPassed;
    private int _countedTo;
    private int _last;

    /// <param name="text">The source.</param>
    public CodeBrackets(string text) => _text = text;

    /// <summary>A number of its own, for what holds together without brackets.</summary>
    public int Next() => ++_last;

    /// <summary>What stands in a text or a comment is no bracket.</summary>
    /// <param name="start">Where that begins, behind all that were passed over before.</param>
    /// <param name="end">Behind it.</param>
    public void PassOver(int start, int end) => _passed.Add(TextRange.FromBounds(start, end));

    /// <summary>The innermost open one at a place; 0 outside of all.</summary>
    /// <param name="place">Not before the place asked about last.</param>
    public int At(int place)
    {
        for (; _countedPassed < _passed.Count && _passed[_countedPassed] is var passed && passed.Start < place; _countedPassed++)
        {
            CountTo(passed.Start);
            _countedTo = passed.End;
        }

        CountTo(place);
        return _open[_open.Count - 1];
    }

    private void CountTo(int end)
    {
        for (; _countedTo < end && Signs.IndexIn(_text, _countedTo, end - _countedTo) is var at and >= 0; _countedTo = at + 1)
        {
            if (CodeSigns.Openers.IndexOf(_text[at]) >= 0) _open.Add(Next());
            else if (_open.Count > 1) _open.RemoveAt(_open.Count - 1);
        }

        _countedTo = end;
    }
}
