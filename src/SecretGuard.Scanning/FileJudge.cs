using System;
using System.Collections.Generic;
using System.Linq;
using SecretGuard.Findings;
using SecretGuard.Policy;
using SecretGuard.Scanning.Caching;
using SecretGuard.Scanning.EditorConfigs;
using SecretGuard.Scanning.Reading;
using SecretGuard.Scanning.Redaction;
using SecretGuard.Scanning.Suppressions;
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
    private readonly FileOpenings _openings;
    private readonly ScanSecrets _secrets = new();
    private readonly SuppressionList _list;
    private readonly Func<TextDocument, ScanSettings, IReadOnlyList<Finding>> _engine;

    public FileJudge(ScanRequest request)
    {
        _request = request;
        _openings = new FileOpenings(hasClock: request.Jobs == 0);
        _testSettings = request.Settings.ForTestProject();
        _list = SuppressionListFile.In(request.Root);
        _cache = FindingCache.Open(request.CacheFile, _list.Identity);
        _engine = request.Engine ?? ((document, settings) => TextScanner.Scan(document, settings, _list));
    }

    /// <inheritdoc cref="FileScan.LookAfterOpenings"/>
    public void LookAfterOpenings() => _openings.Look();

    public JudgedFile Judge(WalkedFile file)
    {
        if (file.Failure is not null) return Lost(file.Path, $"The folder could not be listed: {file.Failure}");
        var content = file.Content ?? TextFileReader.Read(file.FullPath, _request.MaxFileBytes, _openings, file.Length);
        if (content.Kind == ContentKind.Unreadable) return Lost(file.Path, $"The file could not be read: {content.Reason}");
        return content.Text.Length == 0 ? new(file.Path, content.Kind) : Judge(file, file.Path, content);
    }

    /// <summary>Files with the same path, content and identity of settings hold the same secrets on every day.</summary>
    /// <param name="fullPath">Absolute.</param>
    /// <param name="isTest">Belongs to a test project.</param>
    public string LastingIdentityOf(string fullPath, bool isTest) => SettingsOf(fullPath, isTest).LastingIdentity;

    /// <summary>What is wrong in the configurations read so far.</summary>
    public IReadOnlyList<Finding> Problems() => _request.Settings.Gate == Gate.Off ? Array.Empty<Finding>() : _configurations.Problems(_request.Root);

    /// <summary>The finding with a line that holds no value of any file, once all are judged.</summary>
    public Finding Masked(Finding finding) => _secrets.Mask(finding);

    /// <summary>What is wrong with the suppressions in C# that a compiler judges.</summary>
    /// <param name="fullPath">Absolute.</param>
    public IReadOnlyList<Finding> JudgeCompiled(string fullPath)
    {
        var content = TextFileReader.Read(fullPath, _request.MaxFileBytes);
        if (content.Kind != ContentKind.Text || !CompilerSuppressions.MayStandIn(content.Text)) return Array.Empty<Finding>();
        return SuppressionPolicy.JudgeCompiled(new TextDocument(RootedPath.RelativeOrAbove(_request.Root, fullPath), content.Text), SettingsOf(fullPath, isTest: false));
    }

    /// <summary>What is wrong in the team's list of suppressions.</summary>
    /// <param name="suppressed">What was suppressed in the files.</param>
    /// <param name="isPartial">Files are missing.</param>
    public IEnumerable<Finding> JudgeList(IEnumerable<Finding> suppressed, bool isPartial) =>
        new SuppressionListJudge(_request, _list, path => SettingsOf(path, isTest: false)).Judge(suppressed, isPartial);

    public void SaveCache() => _cache.Save();

    private JudgedFile Judge(WalkedFile file, string path, FileContent content)
    {
        try
        {
            var document = new TextDocument(path, content.Text);
            var findings = _cache.Get(document, SettingsOf(file.FullPath, file.IsTest), _engine);
            if (_request.WithContext) findings = RedactedLine.AddTo(findings, document, _secrets);
            return new(path, content.Kind, IsStrayList(path) ? findings.Append(StrayList(path)).ToList() : findings);
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            // One file that breaks a reader must not hide what the others hold. Only the type is shown: messages quote content.
            return Lost(path, $"The file broke the scanner ({exception.GetType().Name}) and was not judged. Please report this defect.");
        }
    }

    private bool IsStrayList(string path) => SuppressionList.IsOne(path) && path != SuppressionList.FileName && _request.Settings.Gate != Gate.Off;

    private static Finding StrayList(string path) =>
        InvalidSetting.Of(path, 1, "This list of suppressions does not count. Only one does: " + SuppressionList.FileName + " in the root.");

    private ScanSettings SettingsOf(string fullPath, bool isTest) => _configurations.Apply(isTest ? _testSettings : _request.Settings, fullPath);

    private JudgedFile Lost(string path, string message) => new(path, ContentKind.Unreadable, Warning(path, message));

    private IReadOnlyList<Finding> Warning(string path, string message) =>
        _request.Settings.Gate == Gate.Off ? Array.Empty<Finding>() : new[] { LostCoverage.Of(path, message) };
}
