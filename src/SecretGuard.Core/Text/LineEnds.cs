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
}
