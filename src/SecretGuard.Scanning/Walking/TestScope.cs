using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using SecretGuard.Scanning.Ignoring;
using SecretGuard.Scanning.Reading;

namespace SecretGuard.Scanning.Walking;

/// <summary>Whether the files of a folder belong to a test project: the nearest project file above a file decides.</summary>
internal readonly struct TestScope
{
    private const string SharedProperties = "Directory.Build.props";

    private static readonly string[] ProjectExtensions = { ".csproj", ".fsproj", ".vbproj" };

    private readonly bool _sharedSaysTest;

    private TestScope(bool isTest, bool sharedSaysTest)
    {
        IsTest = isTest;
        _sharedSaysTest = sharedSaysTest;
    }

    public bool IsTest { get; }

    /// <summary>
    /// What the folders above a file or folder say, from the top of the repository down, so that a scan of one folder judges like a
    /// scan of all.
    /// </summary>
    /// <param name="path">Absolute.</param>
    public static TestScope Above(string path)
    {
        var scope = default(TestScope);
        foreach (var above in IgnoreFiles.FoldersAbove(path)) scope = scope.Enter(FilesOf(above));
        return scope;
    }

    /// <summary>The scope inside a folder below this one.</summary>
    /// <param name="files">Absolute paths of all files in it.</param>
    public TestScope Enter(IEnumerable<string> files)
    {
        var telling = files.Where(IsTelling).ToList();
        if (telling.Count == 0) return this;
        var shared = _sharedSaysTest;
        foreach (var file in telling.Where(IsShared)) shared = TestProjectText.SaysTest(file) ?? shared;
        var projects = telling.Where(file => !IsShared(file)).ToList();
        return new(projects.Count == 0 ? IsTest : projects.Any(project => TestProjectText.SaysTest(project) ?? shared), shared);
    }

    private static IEnumerable<string> FilesOf(string folder)
    {
        try
        {
            return Directory.GetFiles(folder);
        }
        catch (Exception exception) when (ReadFailure.IsFailure(exception))
        {
            return Array.Empty<string>();
        }
    }

    private static bool IsTelling(string file) => IsShared(file) || Array.Exists(ProjectExtensions, extension => EndsWith(file, extension));

    private static bool IsShared(string file) => EndsWith(file, SharedProperties) && Path.GetFileName(file).Length == SharedProperties.Length;

    private static bool EndsWith(string file, string end) => file.EndsWith(end, StringComparison.OrdinalIgnoreCase);
}
