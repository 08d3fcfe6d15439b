using System.Collections.Generic;
using Microsoft.CodeAnalysis.Text;

namespace Microsoft.CodeAnalysis.Testing;

/// <summary>Named texts; unnamed ones are called Test0.cs, Test1.cs and so on.</summary>
public sealed class SourceFileList : List<(string Filename, SourceText Content)>
{
    private readonly string _prefix;
    private readonly string _extension;

    public SourceFileList(string prefix, string extension)
    {
        _prefix = prefix;
        _extension = extension;
    }

    public void Add(string content) => Add(($"{_prefix}{Count}.{_extension}", content));

    /// <summary>A name without a leading slash lies in the folder of the test project.</summary>
    public void Add((string Filename, string Content) file)
    {
        var path = file.Filename.StartsWith('/') ? file.Filename : "/0/" + file.Filename;
        base.Add((path, SourceText.From(file.Content)));
    }
}
