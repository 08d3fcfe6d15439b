using System;
using System.Linq;
using SecretGuard.Candidates.Lines;
using SecretGuard.Candidates.Shapes;
using SecretGuard.Candidates.Shell;
using SecretGuard.Knowledge;
using SecretGuard.Text;
using SecretGuard.Text.Xml;

namespace SecretGuard.Candidates.Structure;

/// <summary>
/// Opens a text that is a language of its own: a form body, JSON, a command line, a connection string. One level deep. Every host
/// reads the texts inside its format through here, the compiler's literals included.
/// </summary>
internal static class InnerText
{
    private const int MinLength = 8;

    // Below the length of every credential that says by itself what it is, a text holds one of these signs or nothing.
    private static readonly SignSet Signs = new(":=?&{[<- \n");

    // A text that is a language of its own, or holds a shape, has one of these signs or words, whatever its length.
    private static readonly SignSet OpeningSigns = new(":=?&{[<\n");

    private static readonly string[] CommandSigns = { "curl ", "wget ", "export ", "_SECRET=", "--" };

    private static readonly WordSearch Commands = new(CommandSigns);

    // Of commands and of a signed token. Made once: each value asks.
    private static readonly Func<string, int, int, bool> HasOpeningWord = new WordSearch(CommandSigns.Append("eyJ").ToArray()).AnyIn;

    private static readonly Func<string, int, int, bool> HasKeyword = Keywords.AreIn;

    // Of escapes and quotes, which may part a keyword.
    private static readonly SignSet PartingSigns = new("\\&'\"");

    /// <param name="text">The text, whole: what only a running program fills in stands in it as it was written.</param>
    /// <param name="node">The node that holds it, for its name.</param>
    /// <param name="into">Takes what was found.</param>
    /// <param name="mayOpen">False for a text inside a text.</param>
    /// <param name="isCode">It is a literal of source code.</param>
    public static void Read(SourceValue text, DocumentNode? node, CandidateList into, bool mayOpen = true, bool isCode = false)
    {
        if (text.Length < MinLength || (!into.HasBareShapes && IsPlain(text)) || (text.Length < VendorFormats.ShortestText && !text.HasAny(Signs))) return;
        var content = text.Value;
        var context = isCode ? CandidateContext.Code : CandidateContext.None;
        // A key path costs more than the look for a shape.
        if (ShapeScan.MayFind(content)) ShapeScan.Read(text, node?.KeyPath ?? string.Empty, into, context);
        if (!mayOpen || ReadFile(text, node, into) || ReadStructure(text, into) || ReadCommand(text, into)) return;
        if (content.IndexOf('=') >= 0)
        {
            if (ConnectionText.TryRead(new QuotedText(text), node?.KeyPath ?? string.Empty, context, into)) return;
            foreach (var candidate in FormBody.Read(text, isCode)) into.Add(candidate);
        }
        else if (isCode && content.IndexOf(':') >= 0)
        {
            // A piece of JSON, the headers of a request.
            LineReading.Read(text, LineStyle.Code, into);
        }
    }

    /// <summary>The text is JSON or XML from its begin to its end: whatever its name says, it is no value but holds some.</summary>
    public static bool IsDocument(SourceValue text) =>
        ReaderOf(text.Value)?.Read(text) is { BrokenAt: null, Root.Children.Count: > 0 };

    /// <summary>False for a text in which no keyword is found that does not stand there as it is. Allocates nothing.</summary>
    public static bool MayPartKeyword(string text, TextRange range) => range.Length >= MinLength && PartingSigns.AnyIn(text, range.Start, range.Length);

    // True for a text that nothing is found in unless the raw text of its document holds a bare shape. Does not take it out of that.
    private static bool IsPlain(SourceValue text) =>
        text.IsVerbatim && ((!text.Passes(HasKeyword) && !text.HasAny(PartingSigns)) || (!text.HasAny(OpeningSigns) && !text.Passes(HasOpeningWord)));

    // "application.properties: |"
    private static bool ReadFile(SourceValue text, DocumentNode? node, CandidateList into) =>
        node?.Key is { Length: <= 128 } name && name.IndexOf('.') >= 0 && text.Value.IndexOf('\n') >= 0 && CandidateReaders.ReadInside(name, text, into);

    private static IStructureReader? ReaderOf(string text)
    {
        if (JsonLook.Has(text)) return JsonReader.Instance;
        var start = 0;
        while (start < text.Length && char.IsWhiteSpace(text[start])) start++;
        return start < text.Length && text[start] == '<' && text.IndexOf("</", start, StringComparison.Ordinal) > 0 ? XmlReader.Instance : null;
    }

    private static bool ReadStructure(SourceValue text, CandidateList into)
    {
        if (ReaderOf(text.Value)?.Read(text).Root is not { } root) return false;
        StructureReading.Read(root, into, isInner: true);
        return true;
    }

    private static bool ReadCommand(SourceValue text, CandidateList into)
    {
        if (text.Value.IndexOf(' ') < 0 || !Commands.AnyIn(text.Value)) return false;
        ShellReading.Read(text, into, readsAddresses: false);
        return true;
    }
}
