using System;
using System.Collections.Generic;
using System.IO;
using SecretGuard.Scanning.Reading;

namespace SecretGuard.Scanning.Walking;

/// <summary>The files of a scan whose content somebody else brings.</summary>
internal sealed class GivenFiles
{
    private readonly ScanRequest _request;
    private readonly EntryFilter _filter;

    // All files of a folder belong to the same project.
    private readonly Dictionary<string, bool> _isTest = new(StringComparer.Ordinal);

    public GivenFiles(ScanRequest request, EntryFilter filter)
    {
        _request = request;
        _filter = filter;
    }

    public IEnumerable<WalkedFile> List(IEnumerable<GivenFile> files)
    {
        foreach (var file in files)
        {
            var path = RootedPath.Relative(_request.Root, file.Path);
            if (_filter.IsOurs(path)) yield return new WalkedFile(file.Path, path, IsTest(file.Path)) { Content = ContentOf(file) };
        }
    }

    /// <summary>Belongs to a test project.</summary>
    public bool IsTest(string path)
    {
        if (!_request.FindTestProjects) return false;
        var folder = Path.GetDirectoryName(path)!;
        lock (_isTest)
            if (_isTest.TryGetValue(folder, out var known)) return known;

        var isTest = TestScope.Above(path).IsTest;
        lock (_isTest) return _isTest[folder] = isTest;
    }

    /// <summary>What its bytes say.</summary>
    public FileContent ContentOf(GivenFile file)
    {
        if (BinaryNames.IsBinary(file.Path)) return FileContent.Binary;
        if (file.Bytes is null || file.Bytes.Length > _request.MaxFileBytes) return FileContent.TooLarge;
        return TextDecoder.Decode(file.Bytes, file.Bytes.Length) is { } text ? FileContent.Of(text) : FileContent.Binary;
    }
}
