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

    private readonly HashSet<string> _values;
    private readonly List<int> _lengths = new();

    private KnownSecrets(IEnumerable<string> values)
    {
        _values = new HashSet<string>(values, StringComparer.OrdinalIgnoreCase);
        foreach (var value in _values)
            if (!_lengths.Contains(value.Length)) _lengths.Add(value.Length);
    }

    /// <param name="candidates">All that was found in one text or member.</param>
    public static KnownSecrets Of(IEnumerable<Candidate> candidates)
    {
        var secrets = candidates.Where(candidate => SlotKinds.HoldsSecret(candidate.Slot.Kind)).Select(SecretIn).OfType<string>();
        return Of(secrets.ToArray());
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
    public static KnownSecrets Of(params string[] values)
    {
        var telling = values.Where(value => value.Length is >= TellingLength and <= DisplayName.MaxLength).ToArray();
        return telling.Length == 0 ? None : new KnownSecrets(telling);
    }

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
        foreach (var length in _lengths)
            for (var at = 0; at + length <= name.Length; at++)
                if (_values.Contains(name.Substring(at, length))) return true;

        return false;
    }
}
