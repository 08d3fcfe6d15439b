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
            if (_filter.IsOurs(file.Path)) yield return new WalkedFile(file.Path, IsTest(file.Path)) { Content = ContentOf(file) };
    }

    private bool IsTest(string path)
    {
        if (!_request.FindTestProjects) return false;
        var folder = Path.GetDirectoryName(path)!;
        if (!_isTest.TryGetValue(folder, out var isTest)) _isTest[folder] = isTest = TestScope.Above(path).IsTest;
        return isTest;
    }

    private FileContent ContentOf(GivenFile file)
    {
        if (BinaryNames.IsBinary(file.Path)) return FileContent.Binary;
        if (file.Bytes is null || file.Bytes.Length > _request.MaxFileBytes) return FileContent.TooLarge;
        return TextDecoder.Decode(file.Bytes, file.Bytes.Length) is { } text ? FileContent.Of(text) : FileContent.Binary;
    }
}
