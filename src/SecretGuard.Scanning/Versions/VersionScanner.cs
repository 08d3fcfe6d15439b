using System;
using System.Collections.Generic;
using System.Linq;
using System.Security.Cryptography;
using System.Text;
using System.Threading;
using SecretGuard.Findings;
using SecretGuard.Rules;
using SecretGuard.Scanning.Reading;
using SecretGuard.Scanning.Walking;

namespace SecretGuard.Scanning.Versions;

/// <summary>
/// Looks for secrets in what files held in the past. An address or a switch that was wrong once does no harm any more; a secret that was
/// committed once is one that everybody has who has the repository. Today's settings judge.
/// </summary>
public sealed class VersionScanner
{
    private readonly ScanRequest _request;
    private readonly EntryFilter _filter;
    private readonly GivenFiles _files;
    private readonly FileJudge _judge;
    private readonly IVersionMemory _clean;
    private readonly byte[] _key = new byte[32];
    private readonly int[] _counts = new int[4];

    /// <param name="request">Root, filter, settings, limits and threads.</param>
    /// <param name="clean">Which versions hold no secret, so that the next scan passes them by.</param>
    public VersionScanner(ScanRequest request, IVersionMemory clean)
    {
        _request = request;
        _filter = new EntryFilter(request);
        _files = new GivenFiles(request, _filter);
        _judge = new FileJudge(request);
        _clean = clean;
        using var random = RandomNumberGenerator.Create();
        random.GetBytes(_key);
    }

    /// <summary>Versions that were read as text, now or by an earlier scan.</summary>
    public int Scanned => Count(ContentKind.Text);

    public int SkippedBinary => Count(ContentKind.Binary);

    public int SkippedTooLarge => Count(ContentKind.TooLarge);

    /// <summary>Versions that the store does not have, or that broke a reader.</summary>
    public int Unreadable => Count(ContentKind.Unreadable);

    /// <summary>What is wrong in the settings that were met.</summary>
    public IReadOnlyList<Finding> Problems => _judge.Problems();

    /// <summary>The finding with a line that holds no value of any version, once all are judged.</summary>
    public Finding Masked(Finding finding) => _judge.Masked(finding);

    /// <summary>True for a file whose content counts. One that is binary by its name is counted and not asked for.</summary>
    /// <param name="path">Absolute.</param>
    public bool Takes(string path)
    {
        if (!_filter.IsOurs(RootedPath.Relative(_request.Root, path)) || !AuthoredPaths.IsAuthored(_request.Root, path)) return false;
        if (!BinaryNames.IsBinary(path)) return true;
        Keep(ContentKind.Binary);
        return false;
    }

    /// <summary>True for a version that held no secret when this version of the tool last looked, under the same settings. It counts as scanned.</summary>
    /// <param name="path">Absolute.</param>
    /// <param name="id">Of its content.</param>
    public bool IsKnownClean(string path, string id)
    {
        if (!_clean.Contains(KeyOf(path, id))) return false;
        Keep(ContentKind.Text);
        return true;
    }

    /// <summary>Judges one version after the other, on the threads of the request.</summary>
    /// <param name="versions">Taken one by one.</param>
    /// <param name="found">Told of each version that holds a secret, from any thread.</param>
    /// <param name="cancellation">Ends the scan.</param>
    /// <exception cref="OperationCanceledException">The scan was cancelled.</exception>
    public void Scan(IEnumerable<FileVersion> versions, Action<FileVersion, IReadOnlyList<FoundSecret>> found, CancellationToken cancellation)
    {
        Workers<FileVersion>.Run(versions, Math.Max(1, _request.Jobs), version => Judge(version, found), cancellation);
        cancellation.ThrowIfCancellationRequested();
    }

    private void Judge(FileVersion version, Action<FileVersion, IReadOnlyList<FoundSecret>> found)
    {
        var path = RootedPath.Relative(_request.Root, version.Path);
        if (version.IsMissing)
        {
            Keep(ContentKind.Unreadable);
            return;
        }

        var content = _files.ContentOf(version);
        var judged = _judge.Judge(new WalkedFile(version.Path, path, _files.IsTest(version.Path)) { Content = content });
        Keep(judged.Kind);
        var secrets = judged.Findings.Where(IsSecret).Select(finding => new FoundSecret(finding, IdentityOf(finding, content.Text))).ToList();
        if (secrets.Count > 0) found(version, secrets);
        else if (judged.Kind == ContentKind.Text) _clean.Add(KeyOf(version.Path, version.Id));
        _request.Observer?.Passed(path, judged.Skipped);
    }

    // Nobody has to rotate what was never filled in.
    private static bool IsSecret(Finding finding) => finding.Rule.IsSecret && finding.Rule.Id != RuleIds.PlaceholderForSecret;

    private string IdentityOf(Finding finding, string text)
    {
        using var hash = new HMACSHA256(_key);
        return Convert.ToBase64String(hash.ComputeHash(Encoding.Unicode.GetBytes(finding.Rule.Id + text.Substring(finding.Range.Start, finding.Range.Length))));
    }

    private string KeyOf(string path, string id) => ContentHash.Of(_judge.LastingIdentityOf(path, _files.IsTest(path)), RootedPath.Relative(_request.Root, path), id);

    private int Count(ContentKind kind) => Volatile.Read(ref _counts[(int)kind]);

    private void Keep(ContentKind kind) => Interlocked.Increment(ref _counts[(int)kind]);
}
