using System.Collections.Generic;
using System.Globalization;
using SecretGuard.Knowledge;
using SecretGuard.Rules;
using SecretGuard.Text;

namespace SecretGuard.Findings;

/// <summary>Numbers the findings of one document. No line numbers go in, so a fingerprint survives edits elsewhere in the file.</summary>
public sealed class FingerprintBuilder
{
    /// <summary>The length of a fingerprint.</summary>
    internal const int HexDigits = 32;

    private readonly string _path;
    private readonly Dictionary<string, int> _ordinals = new();

    /// <param name="path">Relative to the root, forward slashes.</param>
    public FingerprintBuilder(string path) => _path = path;

    /// <param name="verdict">The next of the document, or of the member, in the order of their places.</param>
    /// <param name="member">For code: the declaration it stands in, so that members can be numbered apart and in any order.</param>
    public string Next(Verdict verdict, string? member = null)
    {
        var hash = verdict.ValueHash?.ToString("x3", CultureInfo.InvariantCulture) ?? string.Empty;
        // An array: the overload for spans, which the compiler prefers, is compiled at each start of a process.
        var identity = string.Join("\n", new[] { verdict.Rule.Id, _path, SlotNames.NameOf(verdict.Slot.Kind), verdict.Slot.Name, hash });
        return Numbered(member is null ? identity : identity + "\n" + member);
    }

    public string Next(RuleDescriptor rule) => Numbered(rule.Id + "\n" + _path);

    private string Numbered(string identity)
    {
        _ordinals.TryGetValue(identity, out var ordinal);
        _ordinals[identity] = ordinal + 1;
        return Sha256.HexOf(identity + "\n" + ordinal.ToString(CultureInfo.InvariantCulture), HexDigits);
    }
}
