using System;
using System.Collections.Generic;
using SecretGuard.Findings;
using SecretGuard.Policy;
using SecretGuard.Scanning.Caching;
using SecretGuard.Scanning.EditorConfigs;
using SecretGuard.Scanning.Reading;
using SecretGuard.Scanning.Redaction;
using SecretGuard.Scanning.Walking;
using SecretGuard.Text;

namespace SecretGuard.Scanning;

/// <summary>Takes a file through reader and engine. Several threads may ask at once.</summary>
internal sealed class FileJudge
{
    private readonly ScanRequest _request;
    private readonly ScanSettings _testSettings;
    private readonly EditorConfigFiles _configurations = new();
    private readonly FindingCache _cache;
    private readonly ScanSecrets _secrets = new();

    public FileJudge(ScanRequest request)
    {
        _request = request;
        _testSettings = request.Settings.ForTestProject();
        _cache = FindingCache.Open(request.CacheFile);
    }

    public JudgedFile Judge(WalkedFile file, string path)
    {
        if (file.Failure is not null) return Lost(path, $"The folder could not be listed: {file.Failure}");
        var content = file.Content ?? TextFileReader.Read(file.FullPath, _request.MaxFileBytes);
        if (content.Kind == ContentKind.Unreadable) return Lost(path, $"The file could not be read: {content.Reason}");
        return content.Text.Length == 0 ? new(path, content.Kind) : Judge(file, path, content);
    }

    /// <summary>Files with the same path, content and identity of settings hold the same secrets on every day.</summary>
    /// <param name="fullPath">Absolute.</param>
    /// <param name="isTest">Belongs to a test project.</param>
    public string LastingIdentityOf(string fullPath, bool isTest) => SettingsOf(fullPath, isTest).LastingIdentity;

    /// <summary>What is wrong in the configurations read so far.</summary>
    public IReadOnlyList<Finding> Problems()
    {
        var problems = new List<Finding>();
        if (_request.Settings.Gate == Gate.Off) return problems;
        foreach (var (file, problem) in _configurations.Problems)
            problems.Add(InvalidSetting.Of(RootedPath.RelativeOrAbove(_request.Root, file), problem.Line, problem.Message));
        return problems;
    }

    /// <summary>The finding with a line that holds no value of any file, once all are judged.</summary>
    public Finding Masked(Finding finding) => _secrets.Mask(finding);

    public void SaveCache() => _cache.Save();

    private JudgedFile Judge(WalkedFile file, string path, FileContent content)
    {
        try
        {
            var document = new TextDocument(path, content.Text);
            var findings = _cache.Get(document, SettingsOf(file.FullPath, file.IsTest), _request.Engine);
            return new(path, content.Kind, _request.WithContext ? RedactedLine.AddTo(findings, document, _secrets) : findings);
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            // One file that breaks a reader must not hide what the others hold. Only the type is shown: messages quote content.
            return Lost(path, $"The file broke the scanner ({exception.GetType().Name}) and was not judged. Please report this defect.");
        }
    }

    private ScanSettings SettingsOf(string fullPath, bool isTest) => _configurations.Apply(isTest ? _testSettings : _request.Settings, fullPath);

    private JudgedFile Lost(string path, string message) => new(path, ContentKind.Unreadable, Warning(path, message));

    private IReadOnlyList<Finding> Warning(string path, string message) =>
        _request.Settings.Gate == Gate.Off ? Array.Empty<Finding>() : new[] { LostCoverage.Of(path, message) };
}
