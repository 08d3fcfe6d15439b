using System;
using System.Collections.Generic;

namespace SecretGuard.Knowledge;

/// <summary>The form of one issuer's credentials. Matches without regular expressions: every step is bounded, whatever the text.</summary>
internal sealed class VendorFormat
{
    private const string SecretBegins = ">";
    private const string AfterFlag = "after=";
    private const string ChecksumFlag = "crc32-base62";
    private const int ChecksumLength = 6;

    private readonly string[] _form;
    private readonly int _secretPart;
    private readonly bool _hasChecksum;

    // A text in a hundred holds a sign.
    private FormatPart[]? _parts;
    private IReadOnlyList<string>? _signs;

    public VendorFormat(string[] row)
    {
        Id = row[0];
        Words = row[1];
        var parts = row[2].Split(' ');
        _secretPart = Math.Max(0, Array.IndexOf(parts, SecretBegins));
        _form = Array.FindAll(parts, part => part != SecretBegins);
        var flags = row[3].Split(' ');
        _hasChecksum = Array.IndexOf(flags, ChecksumFlag) >= 0;
        After = Array.Find(flags, flag => flag.StartsWith(AfterFlag, StringComparison.Ordinal))?.Substring(AfterFlag.Length).Split('/') ?? Array.Empty<string>();
        IsVerified = Array.IndexOf(flags, "verified") >= 0;
    }

    public string Id { get; }

    /// <summary>What it is, for a sentence: "GitHub personal access token".</summary>
    public string Words { get; }

    /// <summary>Words one of which must stand before it; none where the form says enough.</summary>
    public IReadOnlyList<string> After { get; }

    public bool IsVerified { get; }

    /// <summary>Texts one of which every credential of the format holds, or stands behind.</summary>
    public IReadOnlyList<string> Signs => _signs ??= After.Count > 0 ? After : FormatPart.Parse(Array.Find(_form, FormatPart.IsTextOf)!).Texts;

    internal FormatPart[] Parts => _parts ??= Array.ConvertAll(_form, FormatPart.Parse);

    /// <summary>Where a credential begins whose sign was seen; -1 for none.</summary>
    public int StartBefore(string text, int sign)
    {
        var start = sign;
        for (var i = Array.FindIndex(Parts, part => part.IsText) - 1; i >= 0; i--)
        {
            var count = 0;
            while (count < Parts[i].Max && start > 0 && Parts[i].Has(text[start - 1]))
            {
                start--;
                count++;
            }

            if (count < Parts[i].Min) return -1;
        }

        return start;
    }

    /// <summary>The credential that begins there.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where its first part begins.</param>
    /// <param name="secret">Where the secret itself begins.</param>
    /// <param name="end">Behind its last character.</param>
    public bool Matches(string text, int start, out int secret, out int end)
    {
        secret = start;
        end = start;
        if (start > 0 && IsJoined(Parts[0], text[start], text[start - 1])) return false;
        var starts = new int[Parts.Length];
        if (!MatchFrom(text, start, 0, starts, out end)) return false;
        secret = starts[_secretPart];
        return !_hasChecksum || HasChecksum(text, starts[1], end);
    }

    private bool MatchFrom(string text, int at, int index, int[] starts, out int end)
    {
        end = at;
        if (index == Parts.Length) return at == text.Length || !IsJoined(Parts[index - 1], text[at - 1], text[at]);
        starts[index] = at;
        var part = Parts[index];
        if (part.IsText)
        {
            foreach (var one in part.Texts)
                if (string.CompareOrdinal(text, at, one, 0, one.Length) == 0 && MatchFrom(text, at + one.Length, index + 1, starts, out end)) return true;

            return false;
        }

        var count = 0;
        while (count < part.Max && at + count < text.Length && part.Has(text[at + count])) count++;
        var next = index + 1 < Parts.Length ? Parts[index + 1] : null;
        for (; count >= part.Min; count--)
            if ((next is null || next.MayStand(text, at + count)) && MatchFrom(text, at + count, index + 1, starts, out end)) return true;

        return false;
    }

    // What would go on in the same way is another text.
    private static bool IsJoined(FormatPart edge, char own, char other) =>
        edge.Has(other) || (IsWord(own) && IsWord(other)) || (!edge.IsText && edge.Has('/') && other is '_' or '-' && edge.Has('+'));

    private static bool IsWord(char c) => c is >= 'a' and <= 'z' or >= 'A' and <= 'Z' or >= '0' and <= '9' or '_';

    private static bool HasChecksum(string text, int start, int end)
    {
        var length = end - ChecksumLength - start;
        return length > 0 && string.CompareOrdinal(text, end - ChecksumLength, Crc32.ToBase62(Crc32.Of(text, start, length), ChecksumLength), 0, ChecksumLength) == 0;
    }
}
