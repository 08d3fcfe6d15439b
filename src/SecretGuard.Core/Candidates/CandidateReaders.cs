using System.Collections.Generic;
using System.Linq;
using SecretGuard.Candidates.Code;
using SecretGuard.Candidates.Http;
using SecretGuard.Candidates.Lines;
using SecretGuard.Candidates.Shapes;
using SecretGuard.Candidates.Shell;
using SecretGuard.Candidates.Structure;
using SecretGuard.Text;

namespace SecretGuard.Candidates;

/// <summary>The list of text formats: a new one is a class and a line here.</summary>
public static class CandidateReaders
{
    // Those that know a document by its name come first; the last one takes what is left.
    internal static readonly IReadOnlyList<ICandidateReader> All = new ICandidateReader[]
    {
        new HttpRequestCandidateReader(),
        new ShellCandidateReader(),
        new CodeTextCandidateReader(),
        new YamlCandidateReader(),
        new XmlCandidateReader(),
        new JsonCandidateReader(),
        new TomlCandidateReader(),
        NamedFormatCandidateReader.Dockerfile,
        NamedFormatCandidateReader.Batch,
        NamedFormatCandidateReader.Terraform,
        SettingsCandidateReader.Environment,
        SettingsCandidateReader.Properties,
        SettingsCandidateReader.Ini,
        new LineCandidateReader(),
    };

    /// <summary>Reads a text inside a text as its name says: the file in a ConfigMap. False when the name says nothing.</summary>
    public static bool ReadInside(string name, SourceValue text, CandidateList into)
    {
        var document = TextDocument.Inside(name, text);
        if (document.Extension.Length == 0) return false;
        var reader = For(document);
        if (reader is LineCandidateReader) return false;
        reader.Read(document, into);
        return true;
    }

    /// <summary>
    /// Hands the document to the first reader that knows it, unless it cannot hold a candidate. Such a document is not parsed either: a
    /// break in it loses nothing.
    /// </summary>
    public static void Read(TextDocument document, CandidateList into)
    {
        var bare = new CandidateList();
        ShapeScan.ReadBare(SourceValue.Verbatim(document.Content, 0), bare, CandidateContext.None);
        into.HasBareShapes = bare.Candidates.Count > 0;
        var reader = For(document);
        if (Keywords.AreIn(document.Content) || reader.MayHideKeywords(document.Content)) reader.Read(document, into);
        foreach (var candidate in bare.Candidates) into.Add(candidate);
    }

    internal static ICandidateReader For(TextDocument document) => All.First(candidate => candidate.Reads(document));
}
