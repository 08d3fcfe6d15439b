using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using SecretGuard.Policy;
using SecretGuard.Text;

namespace SecretGuard.Analyzers.Values;

/// <summary>
/// What the <c>appsettings*.json</c> among the additional files hold under a key. Read when the first one asks, once for a compilation.
/// </summary>
internal sealed class SettingsFiles
{
    /// <summary>Knows nothing.</summary>
    public static readonly SettingsFiles None = new(Array.Empty<AdditionalText>());

    // In characters; what is longer nobody wrote by hand.
    private const int MaxLength = 1024 * 1024;

    private readonly Lazy<IReadOnlyList<SettingsFile>> _read;

    private SettingsFiles(IEnumerable<AdditionalText> files) => _read = new(() => files.Select(Read).OfType<SettingsFile>().ToList());

    public static SettingsFiles In(AnalyzerOptions options) => new(options.AdditionalFiles.Where(file => SettingsFileName.Is(file.Path)));

    /// <summary>The texts that stand under a key, unless a finding of the file itself tells them.</summary>
    /// <param name="path">Such as <c>Orders:Code</c>, as .NET configuration compares keys: without case.</param>
    public IEnumerable<ConfiguredText> Of(string path)
    {
        foreach (var file in _read.Value)
            if (file.NodeAt(path) is { Kind: NodeKind.Text, Value: { Value.Length: > 0 } value } node && !file.Tells(value.Range))
                yield return new ConfiguredText(value.Value, file.PlaceOf(value.Range), node.KeyPath, file.Role != FileRole.Product);
    }

    private static SettingsFile? Read(AdditionalText file) =>
        file.GetText(CancellationToken.None) is { Length: > 0 and <= MaxLength } text ? new SettingsFile(file.Path, text) : null;
}
