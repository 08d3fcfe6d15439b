using System;
using System.IO;

namespace SecretGuard.Figures;

/// <summary>The part of a document that the benchmarks write, between two comments.</summary>
internal static class MarkedSection
{
    private const string End = "<!-- end of figures -->";

    /// <param name="document">All of it.</param>
    /// <param name="name">Which section.</param>
    /// <param name="content">What is to stand there.</param>
    /// <exception cref="InvalidDataException">The document has no such section.</exception>
    public static string Replace(string document, string name, string content)
    {
        var mark = $"<!-- figures: {name} -->";
        var start = document.IndexOf(mark, StringComparison.Ordinal);
        var end = start < 0 ? -1 : document.IndexOf(End, start, StringComparison.Ordinal);
        if (end < 0) throw new InvalidDataException($"There is no '{mark}' with an '{End}' behind it.");
        return document[..(start + mark.Length)] + "\n\n" + content.Trim() + "\n\n" + document[end..];
    }
}
