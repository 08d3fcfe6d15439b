using System;
using System.Collections.Generic;
using System.Linq;
using SecretGuard.Candidates;
using SecretGuard.Classification;
using SecretGuard.Knowledge;

namespace SecretGuard.Rules;

/// <summary>
/// The secrets of one text. A guessable one may also be the name of a client, a host or a scope beside it: no name that holds
/// one of them is shown, whatever it names.
/// </summary>
public sealed class KnownSecrets
{
    // A shorter word says nothing about a secret that a reader of the message would not guess, and is the name of too much.
    private const int TellingLength = 8;

    // Shorter ones are in every sentence.
    private const int ShortestShown = 3;

    public static readonly KnownSecrets None = new(new string[0]);

    // Most texts show no name.
    private readonly Lazy<HashSet<string>> _values;
    private readonly Lazy<List<int>> _lengths;

    private KnownSecrets(IEnumerable<string> values)
    {
        _values = new Lazy<HashSet<string>>(() => new HashSet<string>(values, StringComparer.OrdinalIgnoreCase));
        _lengths = new Lazy<List<int>>(() => LengthsOf(_values.Value));
    }

    private static List<int> LengthsOf(HashSet<string> values)
    {
        var lengths = new List<int>();
        foreach (var value in values)
            if (!lengths.Contains(value.Length)) lengths.Add(value.Length);

        return lengths;
    }

    /// <param name="candidates">All that was found in one text or member.</param>
    public static KnownSecrets Of(IEnumerable<Candidate> candidates)
    {
        var holders = candidates.Where(candidate => SlotKinds.HoldsSecret(candidate.Slot.Kind)).ToArray();
        return holders.Length == 0 ? None : new KnownSecrets(holders.Select(SecretIn).OfType<string>().Where(IsTelling));
    }

    /// <summary>The same with the short and the long ones, which are no good for names: for running text that is shown.</summary>
    /// <param name="candidates">All that was found in one text.</param>
    /// <param name="content">The text, where they may be written with escapes.</param>
    internal static KnownSecrets OfAll(IEnumerable<Candidate> candidates, string content) => new(TextsOf(candidates, content));

    /// <inheritdoc cref="OfAll"/>
    internal static IEnumerable<string> TextsOf(IEnumerable<Candidate> candidates, string content) =>
        candidates.Where(candidate => SlotKinds.HoldsSecret(candidate.Slot.Kind) && SecretIn(candidate) is not null)
            .SelectMany(candidate => new[] { SecretIn(candidate)!, content.Substring(candidate.Value.Range.Start, candidate.Value.Range.Length) })
            .Where(value => value.Length >= ShortestShown);

    /// <param name="values">Known to be secrets.</param>
    public static KnownSecrets Of(params string[] values) => new(values.Where(IsTelling).ToArray());

    private static bool IsTelling(string value) => value.Length is >= TellingLength and <= DisplayName.MaxLength;

    private static string? SecretIn(Candidate candidate)
    {
        var isEmbedded = candidate.Slot.Kind is SlotKind.AuthorizationHeader or SlotKind.BasicCredentials or SlotKind.UserInfo;
        if (isEmbedded) return EmbeddedCredentialsRule.SecretIn(candidate)?.Value;
        var classified = ValueClassifier.Classify(candidate, isTemplate: false);
        return classified.IsSecret ? classified.Value.Value : null;
    }

    // Parts of the name are looked up, not secrets in the name: a text may hold a hundred thousand secrets, and names are short.
    public bool AreIn(string name)
    {
        foreach (var length in _lengths.Value)
            for (var at = 0; at + length <= name.Length; at++)
                if (_values.Value.Contains(name.Substring(at, length))) return true;

        return false;
    }
}
