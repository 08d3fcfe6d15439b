using System.Collections.Generic;
using System.Linq;
using SecretGuard.Candidates;
using SecretGuard.Rules;
using SecretGuard.Text;

namespace SecretGuard.Findings;

/// <summary>The suppressions of one source for a host that asks a compiler for its findings: who suppresses this one, and until when?</summary>
public sealed class CompiledSource
{
    private readonly IReadOnlyList<Suppression> _suppressions;
    private readonly KnownSecrets _secrets;

    public CompiledSource(TextDocument source)
    {
        _suppressions = CompilerSuppressions.Read(source).Suppressions;
        var candidates = new CandidateList();
        CandidateReaders.Read(source, candidates);
        _secrets = KnownSecrets.OfAll(candidates.Candidates, source.Content);
    }

    /// <summary>Those that stand in the source and are about a finding, without a reason that quotes a secret.</summary>
    /// <param name="rule">Its rule's id.</param>
    /// <param name="line">Its first line. 1-based.</param>
    public IEnumerable<Suppression> Covering(string rule, int line) =>
        _suppressions.Where(one => one.Covers(rule, line)).Select(one => SuppressionPolicy.Shown(one, _secrets));
}
