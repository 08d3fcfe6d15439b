using System;
using System.Collections.Generic;

namespace SecretGuard.Cli.Fixing;

/// <summary>What changes between two texts: the longest common subsequence of the lines between the first and the last change.</summary>
internal static class LineDifferences
{
    /// <summary>Lines that go, with <c>-</c>, and lines that come, with <c>+</c>.</summary>
    public static IEnumerable<(char Sign, string Line)> Between(string[] old, string[] now)
    {
        var head = 0;
        while (head < Math.Min(old.Length, now.Length) && old[head] == now[head]) head++;
        var tail = 0;
        while (tail < Math.Min(old.Length, now.Length) - head && old[^(tail + 1)] == now[^(tail + 1)]) tail++;
        (old, now) = (old[head..^tail], now[head..^tail]);
        var common = new int[old.Length + 1, now.Length + 1];
        for (var i = old.Length - 1; i >= 0; i--)
        for (var j = now.Length - 1; j >= 0; j--)
            common[i, j] = old[i] == now[j] ? common[i + 1, j + 1] + 1 : Math.Max(common[i + 1, j], common[i, j + 1]);

        for (int i = 0, j = 0; i < old.Length || j < now.Length;)
        {
            if (i < old.Length && j < now.Length && old[i] == now[j]) (i, j) = (i + 1, j + 1);
            else if (i < old.Length && (j == now.Length || common[i + 1, j] >= common[i, j + 1])) yield return ('-', old[i++]);
            else yield return ('+', now[j++]);
        }
    }
}
