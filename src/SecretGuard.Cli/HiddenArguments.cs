using System;
using System.Collections.Generic;
using System.Linq;
using SecretGuard.Classification;

namespace SecretGuard.Cli;

/// <summary>
/// A message about wrong arguments quotes them, and a secret pasted in the wrong place would stand in the build log. What looks
/// generated is not repeated.
/// </summary>
internal sealed class HiddenArguments
{
    private const string Mask = "***";

    // What separates the parts of paths, options, addresses and forms; a part is judged by itself.
    private static readonly char[] Separators = " /\\:;,=?&@#\"'<>()[]{}|".ToCharArray();

    private readonly IReadOnlyList<string> _hidden;

    public HiddenArguments(IEnumerable<string> arguments) =>
        _hidden = arguments.SelectMany(PartsOf).Where(ValueClassifier.IsRandomLooking).Distinct()
            .OrderByDescending(part => part.Length).ToList();

    public string HideIn(string message) =>
        _hidden.Aggregate(message, (text, part) => text.Replace(part, Mask, StringComparison.Ordinal));

    private static IEnumerable<string> PartsOf(string argument) =>
        argument.Split(Separators, StringSplitOptions.RemoveEmptyEntries).Append(argument).Select(part => part.TrimStart('-'));
}
