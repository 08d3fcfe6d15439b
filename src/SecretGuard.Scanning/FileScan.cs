using System;
using System.Collections.Generic;
using System.Linq;
using SecretGuard.Findings;
using SecretGuard.Policy;
using SecretGuard.Scanning.Caching;
using SecretGuard.Scanning.EditorConfigs;
using SecretGuard.Scanning.Reading;
using SecretGuard.Scanning.Walking;
using SecretGuard.Text;

namespace SecretGuard.Scanning;

/// <summary>Takes one file after the other through reader and engine, and keeps count.</summary>
internal sealed class FileScan
{
    private readonly ScanRequest _request;
    private readonly ScanSettings _testSettings;
    private readonly List<Finding> _findings = new();
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);
    private readonly int[] _counts = new int[4];
    private readonly EditorConfigFiles _configurations = new();
    private readonly FindingCache _cache;
    private int _baselined;

    public FileScan(ScanRequest request)
    {
        _request = request;
        _testSettings = request.Settings.ForTestProject();
        _cache = FindingCache.Open(request.CacheFile);
    }

    public void Scan(WalkedFile file)
    {
        var path = RootedPath.Relative(_request.Root, file.FullPath);
        if (!_seen.Add(path)) return;
        if (file.Failure is null) Judge(file, path, TextFileReader.Read(file.FullPath, _request.MaxFileBytes));
        else Lose(path, $"The folder could not be listed: {file.Failure}");
    }

    /// <summary>Ends the scan.</summary>
    public ScanReport ToReport(int links)
    {
        _cache.Save();
        if (_request.Settings.Gate != Gate.Off)
            foreach (var (file, problem) in _configurations.Problems)
                _findings.Add(InvalidSetting.Of(RootedPath.RelativeOrAbove(_request.Root, file), problem.Line, problem.Message));
        var ordered = _findings.OrderBy(finding => finding.Path, StringComparer.Ordinal)
            .ThenBy(finding => finding.Start.Line).ThenBy(finding => finding.Start.Column)
            .ThenBy(finding => finding.Rule.Id, StringComparer.Ordinal).ToList();
        return new(ordered, Count(ContentKind.Text), Count(ContentKind.Binary), Count(ContentKind.TooLarge), Count(ContentKind.Unreadable))
        {
            LinksNotFollowed = links,
            FindingsInBaseline = _baselined,
        };
    }

    private int Count(ContentKind kind) => _counts[(int)kind];

    private void Judge(WalkedFile file, string path, FileContent content)
    {
        if (content.Kind == ContentKind.Unreadable)
        {
            Lose(path, $"The file could not be read: {content.Reason}");
            return;
        }

        _counts[(int)content.Kind]++;
        if (content.Text.Length == 0) return;
        try
        {
            var settings = _configurations.Apply(file.IsTest ? _testSettings : _request.Settings, file.FullPath);
            foreach (var finding in _cache.Get(new TextDocument(path, content.Text), settings, _request.Engine)) Add(finding);
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            // One file that breaks a reader must not hide what the others hold. Only the type is shown: messages quote content.
            Warn(path, $"The file broke the scanner ({exception.GetType().Name}) and was not judged. Please report this defect.");
        }
    }

    private void Add(Finding finding)
    {
        if (!finding.Rule.IsAboutTool && _request.Baseline.Covers(finding.Fingerprint)) _baselined++;
        else _findings.Add(finding);
    }

    private void Lose(string path, string message)
    {
        _counts[(int)ContentKind.Unreadable]++;
        Warn(path, message);
    }

    private void Warn(string path, string message)
    {
        if (_request.Settings.Gate != Gate.Off) _findings.Add(LostCoverage.Of(path, message));
    }
}
