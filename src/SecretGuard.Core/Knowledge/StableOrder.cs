using System;
using System.Collections.Generic;

namespace SecretGuard.Knowledge;

/// <summary>Orders objects, and leaves equal ones as they come. What LINQ has for that is compiled, in parts, at each start of a process.</summary>
public static class StableOrder
{
    public static IReadOnlyList<T> Of<T>(IEnumerable<T> items, Comparison<T> compare)
        where T : class
    {
        var ordered = new List<T>(items).ToArray();
        Sort(ordered, new T[ordered.Length], 0, ordered.Length, compare);
        return ordered;
    }

    private static void Sort<T>(T[] items, T[] spare, int start, int end, Comparison<T> compare)
        where T : class
    {
        if (end - start < 2) return;
        var middle = (start + end) / 2;
        Sort(items, spare, start, middle, compare);
        Sort(items, spare, middle, end, compare);
        Array.Copy(items, start, spare, start, end - start);
        var (one, other) = (start, middle);
        for (var at = start; at < end; at++)
            items[at] = other == end || (one < middle && compare(spare[one], spare[other]) <= 0) ? spare[one++] : spare[other++];
    }
}
