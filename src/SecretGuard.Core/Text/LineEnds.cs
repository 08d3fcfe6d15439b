#if NET
using System;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

#endif
namespace SecretGuard.Text;

/// <summary>Where lines end: at LF, CRLF or a lone CR.</summary>
internal static class LineEnds
{
    private static readonly char[] Signs = { '\n', '\r' };

    /// <summary>The first sign of a line end that is not before <paramref name="from"/>; the length of the text when there is none.</summary>
    public static int Next(string text, int from)
    {
        var end = text.IndexOfAny(Signs, from);
        return end < 0 ? text.Length : end;
    }

    /// <summary>The last sign of a line end in a part of the text; -1 for none.</summary>
    public static int Last(string text, int start, int end) => start < end ? text.LastIndexOfAny(Signs, end - 1, end - start) : -1;

    /// <summary>How many signs of line ends stand in a part of the text.</summary>
    public static int CountSigns(string text, int start, int end)
    {
        var count = 0;
        for (var at = start; at < end && (at = text.IndexOfAny(Signs, at, end - at)) >= 0; at++) count++;
        return count;
    }

    /// <summary>True where a line ends. Of CRLF it is the second sign that ends one.</summary>
    public static bool IsAt(string text, int at) => text[at] == '\n' || (text[at] == '\r' && (at + 1 == text.Length || text[at + 1] != '\n'));

    /// <summary>How many lines end in a part of a text. Of CRLF it is the second sign that ends one.</summary>
    public static int Count(string text, int start, int end)
    {
        var (count, at) = (0, start);
#if NET
        if (Vector128.IsHardwareAccelerated) count = CountBlocks(text, ref at, end);
#endif
        for (; at < end; at++)
            if (IsAt(text, at)) count++;

        return count;
    }

#if NET
    // Of whole blocks that a character follows; then the next place to look at.
    private static int CountBlocks(string text, ref int at, int end)
    {
        ref var characters = ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(text.AsSpan()));
        var (feed, carriage) = (Vector128.Create((ushort)'\n'), Vector128.Create((ushort)'\r'));
        var bytes = 0;
        for (var last = Math.Min(end, text.Length - 1) - Vector128<ushort>.Count; at <= last; at += Vector128<ushort>.Count)
        {
            var isFeed = Vector128.Equals(Vector128.LoadUnsafe(ref characters, (nuint)at), feed);
            var isCarriage = Vector128.Equals(Vector128.LoadUnsafe(ref characters, (nuint)at), carriage);
            var isFeedNext = Vector128.Equals(Vector128.LoadUnsafe(ref characters, (nuint)(at + 1)), feed);
            bytes += BitOperations.PopCount((isFeed | Vector128.AndNot(isCarriage, isFeedNext)).AsByte().ExtractMostSignificantBits());
        }

        return bytes / sizeof(char);
    }
#endif
}
