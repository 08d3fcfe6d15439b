using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading;
using SecretGuard.Candidates;
using SecretGuard.Cli.Commands;
using SecretGuard.Findings;
using SecretGuard.Knowledge;
using SecretGuard.Rules;
using SecretGuard.Scanning;
using SecretGuard.Text;

namespace SecretGuard.Cli.Verification;

/// <summary>The client secrets of a folder that name client and server themselves, and those that do not.</summary>
internal sealed class CredentialFinder
{
    private readonly ScanTarget _target;
    private readonly List<ClientCredential> _credentials = new();
    private readonly List<string> _left = new();

    private CredentialFinder(ScanTarget target) => _target = target;

    /// <summary>Each client with each of its secrets once.</summary>
    public IReadOnlyList<ClientCredential> Credentials => _credentials;

    /// <summary>Findings that cannot be tried, in words: where, and what is missing.</summary>
    public IReadOnlyList<string> Left => _left;

    /// <exception cref="CommandFailure">A file is a report.</exception>
    public static CredentialFinder Find(ScanTarget target, CancellationToken cancellation)
    {
        var finder = new CredentialFinder(target);
        var report = FolderScanner.Scan(target.ToRequest(Baseline.Empty, DateTime.UtcNow.Date), cancellation);
        foreach (var file in report.Findings.Concat(report.Suppressed).Where(finding => finding.Rule.Id is RuleIds.HardCodedClientSecret).GroupBy(finding => finding.Path)) finder.Read(file.Key, file.ToList());
        return finder;
    }

    private void Read(string path, IReadOnlyCollection<Finding> findings)
    {
        var candidates = CandidatesOf(path);
        foreach (var finding in findings)
        {
            var origin = OutputText.NeutralisePath(path) + finding.Start;
            var candidate = candidates.FirstOrDefault(one => one.Slot.Kind == SlotKind.ClientSecret && Holds(one.Value.Range, finding.Range));
            if (candidate?.Context.Client is not { } client) _left.Add(origin + ": no object says whose secret it is and where it is good");
            else if (client.ClientId is not { Length: > 0 } clientId) _left.Add(origin + ": its object names no client");
            else if (ServerAddress.Of(client) is not { } server) _left.Add(origin + ": its object names no token endpoint and no authority");
            else Add(new(origin, clientId, new SecretText(candidate.Value.Value), server));
        }
    }

    // A finding leaves out the blanks around its value; the program that reads the file does not.
    private static bool Holds(TextRange value, TextRange finding) => value.Start <= finding.Start && finding.End <= value.End;

    private void Add(ClientCredential credential)
    {
        var isKnown = _credentials.Any(known => known.ClientId == credential.ClientId && known.Server == credential.Server && known.Secret.Reveal() == credential.Secret.Reveal());
        if (!isKnown) _credentials.Add(credential);
    }

    private IReadOnlyList<Candidate> CandidatesOf(string path)
    {
        try
        {
            var candidates = new CandidateList();
            CandidateReaders.Read(new TextDocument(path, File.ReadAllText(_target.At(path))), candidates);
            return candidates.Candidates;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }
}
