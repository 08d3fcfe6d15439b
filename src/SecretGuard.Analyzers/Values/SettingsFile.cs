using System.Collections.Generic;
using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using SecretGuard.Findings;
using SecretGuard.Policy;
using SecretGuard.Text;

namespace SecretGuard.Analyzers.Values;

/// <summary>One settings file, taken apart.</summary>
internal sealed class SettingsFile
{
    private readonly string _path;
    private readonly SourceText _text;
    private readonly DocumentNode? _root;
    private readonly IReadOnlyList<Finding> _findings;

    /// <param name="path">Its name alone tells what it is for: the folders above a project say nothing.</param>
    /// <param name="text">JSON.</param>
    public SettingsFile(string path, SourceText text)
    {
        _path = path;
        _text = text;
        var document = new TextDocument(Path.GetFileName(path), text.ToString());
        Role = FileRoles.Of(document.Path);
        _root = JsonReader.Instance.Read(document).Root;
        _findings = TextScanner.Scan(document, ScanSettings.Default);
    }

    public FileRole Role { get; }

    /// <summary>True for a place that a finding of the file itself tells.</summary>
    public bool Tells(TextRange range) => _findings.Any(finding => finding.Range.Start < range.End && range.Start < finding.Range.End);

    public Location PlaceOf(TextRange range)
    {
        var span = new TextSpan(range.Start, range.Length);
        return Location.Create(_path, span, _text.Lines.GetLinePositionSpan(span));
    }

    /// <summary>What stands under a key. A name may hold colons of its own: <c>"Orders:Code"</c> at the top is the same key.</summary>
    public DocumentNode? NodeAt(string path) => _root is { } root ? NodeAt(root, path) : null;

    private static DocumentNode? NodeAt(DocumentNode node, string path)
    {
        if (node.Child(path) is { } found) return found;
        var colon = path.IndexOf(':');
        return colon > 0 && node.Child(path.Substring(0, colon)) is { } section ? NodeAt(section, path.Substring(colon + 1)) : null;
    }
}
