using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using SecretGuard.Findings;
using SecretGuard.Knowledge;
using SecretGuard.Policy;
using SecretGuard.Rules;
using SecretGuard.Text;

namespace SecretGuard.Analyzers.Reporting;

/// <summary>Judges the candidates of one member and writes the diagnostics, one for a rule and a place.</summary>
internal sealed class Report
{
    private readonly SyntaxTree _tree;
    private readonly AnalysisSettings _settings;
    private readonly ScanSettings _here;
    private readonly ISymbol? _member;
    private readonly FileRole _role;

    /// <param name="tree">The source.</param>
    /// <param name="settings">What the build says.</param>
    /// <param name="member">Whose code it is; null for comments, which belong to none.</param>
    public Report(SyntaxTree tree, AnalysisSettings settings, ISymbol? member)
    {
        _tree = tree;
        _settings = settings;
        _here = settings.For(tree);
        _member = member;
        _role = settings.RoleOf(tree.FilePath);
    }

    public IEnumerable<Diagnostic> Of(IReadOnlyList<FoundCandidate> found)
    {
        var candidates = found.Select(one => one.Candidate).ToList();
        var places = found.ToDictionary(one => one.Candidate);
        var context = new RuleContext(_role, KnownSecrets.Of(candidates), _here.Options) 
        {
            IsPublicClient = _settings.IsPublicClient,
            // The compiler keeps back what nobody asked for.
            CountsSharedSecrets = true,
        };
        var fingerprints = new FingerprintBuilder(_settings.PathOf(_tree.FilePath));
        foreach (var judged in Rules.RuleSet.JudgeAll(candidates, context))
        {
            var place = places[judged.Candidate];
            var verdict = judged.Verdict;
            var severity = SeverityPolicy.SeverityOf(verdict, _role, _here);
            if (verdict.Rule.IsOptIn && _here.Gate != Gate.Off) severity = verdict.Rule.DefaultSeverity;
            var fingerprint = fingerprints.Next(verdict, MemberOf(place));
            if (severity == Severity.Hidden || _settings.Baseline.Covers(fingerprint)) continue;
            yield return ToDiagnostic(place, verdict, severity, PropertiesOf(place, verdict, context.Secrets).Add(DiagnosticProperties.Fingerprint, fingerprint));
        }
    }

    // The literal of a field may be reported from any member that uses it: the field is what stays.
    private string? MemberOf(FoundCandidate found) => (found.Shared ?? _member)?.GetDocumentationCommentId();

    private Diagnostic ToDiagnostic(FoundCandidate found, Verdict verdict, Severity severity, ImmutableDictionary<string, string?> properties) =>
        Diagnostic.Create(
            Descriptors.Of(verdict.Rule),
            Location.Create(_tree, SpanOf(verdict.Range)),
            Descriptors.SeverityOf(severity),
            found.OtherPlaces,
            properties,
            verdict.Message);

    // A part of a constant that was written elsewhere has no length here: the expression that stands for it is shown.
    private TextSpan SpanOf(TextRange range)
    {
        if (range.Length > 0) return new TextSpan(range.Start, range.Length);
        return _tree.GetRoot().FindToken(range.Start).Span;
    }

    private static ImmutableDictionary<string, string?> PropertiesOf(FoundCandidate found, Verdict verdict, KnownSecrets secrets)
    {
        var properties = ImmutableDictionary.CreateBuilder<string, string?>();
        properties[DiagnosticProperties.Slot] = SlotNames.NameOf(verdict.Slot.Kind);
        properties[DiagnosticProperties.Evidence] = verdict.Slot.Evidence.ToString();
        properties[DiagnosticProperties.Place] = found.IsUse ? "use" : "literal";
        if (found.Candidate.Context.Provider is { } provider) properties[DiagnosticProperties.Provider] = provider;
        var secret = found.Candidate.Value.Value;
        if (DisplayName.Of(verdict.Slot.Name, secrets, secret) is { } name) properties[DiagnosticProperties.Name] = name;
        if (DisplayName.Of(found.Candidate.Context.ClientId, secrets, secret) is { } client) properties[DiagnosticProperties.ClientId] = client;
        return properties.ToImmutable();
    }
}
