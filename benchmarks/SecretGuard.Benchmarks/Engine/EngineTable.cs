using System.Collections.Generic;
using System.Globalization;
using System.Text;
using SecretGuard.Figures;

namespace SecretGuard.Benchmarks.Engine;

/// <summary>The measurements as Markdown, ratios first.</summary>
internal static class EngineTable
{
    public static string Of(Input input, IReadOnlyList<EngineTiming> formats)
    {
        var text = new StringBuilder($"Over the configuration files without findings of {input.Name}.\n\n")
            .Append("| format | engine / one look at each character | on netstandard2.0 | MB a second | on netstandard2.0 | bytes allocated a character | files | MB |\n|---|---|---|---|---|---|---|---|\n");
        foreach (var format in formats)
            text.Append($"| {format.Format} | {Number.Of(format.PerLook(format.Current))} | {Number.Of(format.PerLook(format.Portable))} | {Number.Of(format.Rate(format.Current))} | {Number.Of(format.Rate(format.Portable))} | ")
                .Append($"{Number.Of(format.BytesOfOne(format.Current))} | {format.Files.ToString("N0", CultureInfo.InvariantCulture)} | {Number.Of(format.Megabytes)} |\n");

        return text.ToString();
    }
}
