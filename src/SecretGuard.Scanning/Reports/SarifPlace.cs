using System;
using System.Globalization;
using System.Linq;

namespace SecretGuard.Scanning.Reports;

/// <summary>
/// A path as SARIF has it: a relative reference without leading dots, and the name of the folder that it is relative to. What lies above
/// the root, such as an <c>.editorconfig</c> there, is relative to a folder that is named by its distance.
/// </summary>
public sealed class SarifPlace
{
    /// <summary>The name of the scanned folder.</summary>
    public const string Root = "SRCROOT";

    private const string Above = "ABOVE";

    private const string Up = "../";

    private SarifPlace(string path, string baseId)
    {
        Uri = RelativeUri.Of(path);
        BaseId = baseId;
    }

    public string Uri { get; }

    public string BaseId { get; }

    /// <param name="path">Relative to the root, forward slashes.</param>
    public static SarifPlace Of(string path)
    {
        var steps = 0;
        for (; path.StartsWith(Up, StringComparison.Ordinal); steps++) path = path.Substring(Up.Length);
        return new(path, steps == 0 ? Root : Above + steps.ToString(CultureInfo.InvariantCulture));
    }

    /// <summary>The path again.</summary>
    /// <exception cref="FormatException">The names are none of ours.</exception>
    public static string PathOf(string uri, string baseId) => string.Concat(Enumerable.Repeat(Up, StepsOf(baseId))) + System.Uri.UnescapeDataString(uri);

    /// <summary>What a base is, in words.</summary>
    public static string DescriptionOf(string baseId) => StepsOf(baseId) switch
    {
        0 => "The scanned folder.",
        1 => "The folder above the scanned one.",
        var steps => $"The folder {steps.ToString(CultureInfo.InvariantCulture)} levels above the scanned one.",
    };

    private static int StepsOf(string baseId)
    {
        if (baseId == Root) return 0;
        if (baseId.StartsWith(Above, StringComparison.Ordinal) && int.TryParse(baseId.Substring(Above.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var steps) && steps is > 0 and < 100) return steps;
        throw new FormatException();
    }
}
