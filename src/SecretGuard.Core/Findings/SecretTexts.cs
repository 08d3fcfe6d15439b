using System.Collections.Generic;
using SecretGuard.Candidates;
using SecretGuard.Rules;
using SecretGuard.Text;

namespace SecretGuard.Findings;

/// <summary>What of a text must not be shown, for whoever shows a part of it.</summary>
public static class SecretTexts
{
    /// <summary>
    /// The values of the secrets in a document, those too that somebody switched the rule off for. Each as a program uses it and as it is
    /// written.
    /// </summary>
    public static IEnumerable<string> In(TextDocument document)
    {
        var candidates = new CandidateList();
        CandidateReaders.Read(document, candidates);
        return KnownSecrets.TextsOf(candidates.Candidates, document.Content);
    }
}
