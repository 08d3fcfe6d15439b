using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using SecretGuard.Knowledge;

namespace SecretGuard.Core.Tests.Knowledge;

/// <summary>Makes values of the vendors' forms, so that none stands in the repository.</summary>
internal static class VendorValues
{
    private const int Ascii = 128;

    /// <param name="format">The form.</param>
    /// <param name="longest">The longest instead of the shortest value of the form.</param>
    /// <param name="seed">Another value for another seed.</param>
    public static string Of(VendorFormat format, bool longest = false, int seed = 1)
    {
        var random = new Random(seed);
        var value = new StringBuilder();
        foreach (var part in format.Parts)
        {
            if (part.IsText) value.Append(part.Texts[longest ? part.Texts.Count - 1 : 0]);
            else value.Append(Characters(part, longest ? part.Max : part.Min, random));
        }

        return format.Id is "github-pat" or "github-oauth" or "github-user-to-server" or "github-server-to-server" or "npm-token" ? WithChecksum(value.ToString()) : value.ToString();
    }

    /// <summary>The value in a text that makes it count.</summary>
    public static string InText(VendorFormat format, string value) =>
        (format.After.Count > 0 ? $"# of {format.After[0]}: " : "# use ") + value + (value[^1] == '=' ? "\n" : " now\n");

    public static IEnumerable<VendorFormat> All => VendorFormats.All;

    private static string Characters(FormatPart part, int count, Random random)
    {
        var kinds = Enumerable.Range(0, Ascii).Select(code => (char)code).Where(part.Has).ToArray();
        return string.Concat(Enumerable.Range(0, count).Select(_ => kinds[random.Next(kinds.Length)]));
    }

    private static string WithChecksum(string value) =>
        value[..^6] + Crc32.ToBase62(Crc32.Of(value, 4, value.Length - 10), 6);
}
