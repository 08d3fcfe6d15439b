using System;
using System.Threading;

namespace SecretGuard.Knowledge;

/// <summary>
/// What was said of the names that were asked about last: a source asks for the same few again and again. A fixed number of them, so that it
/// never grows; an answer depends on the name alone, so that nobody can tell whether it was remembered. Several threads may ask at once.
/// </summary>
/// <typeparam name="T">The answer.</typeparam>
internal sealed class NameMemory<T>
    where T : class?
{
    private const int Places = 32768;

    private readonly Func<string, T> _judge;
    private readonly Entry?[] _entries = new Entry?[Places];

    public NameMemory(Func<string, T> judge) => _judge = judge;

    /// <summary>The answer about a name inside a text, which is taken out of it only when it is new. Allocates nothing for a known one.</summary>
    public T Of(string text, int start, int length)
    {
        ref var place = ref _entries[PlaceOf(text, start, length)];
        if (Volatile.Read(ref place) is { } known && known.Name.Length == length && string.CompareOrdinal(text, start, known.Name, 0, length) == 0) return known.Answer;
        var name = text.Substring(start, length);
        var answer = _judge(name);
        Volatile.Write(ref place, new Entry(name, answer));
        return answer;
    }

    private static int PlaceOf(string text, int start, int length)
    {
        unchecked
        {
            var hash = 2166136261u;
            for (var i = start; i < start + length; i++) hash = (hash ^ text[i]) * 16777619u;
            return (int)((hash ^ (hash >> 16)) % Places);
        }
    }

    private sealed class Entry
    {
        public Entry(string name, T answer)
        {
            Name = name;
            Answer = answer;
        }

        public string Name { get; }

        public T Answer { get; }
    }
}
