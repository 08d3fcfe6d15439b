using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Formatting;

namespace SecretGuard.CodeFixes.Secrets.Writing;

/// <summary>How a document is written: its language version, its line ends, its indentation.</summary>
internal sealed class DocumentStyle
{
    private DocumentStyle(LanguageVersion language, string newLine, string indent)
    {
        Language = language;
        NewLine = newLine;
        Indent = indent;
    }

    public LanguageVersion Language { get; }

    public string NewLine { get; }

    /// <summary>One step.</summary>
    public string Indent { get; }

    public static async Task<DocumentStyle> OfAsync(Document document, SyntaxNode root, CancellationToken cancellation)
    {
        var options = await document.GetOptionsAsync(cancellation).ConfigureAwait(false);
        var indent = options.GetOption(FormattingOptions.UseTabs)
            ? "\t"
            : new string(' ', options.GetOption(FormattingOptions.IndentationSize));
        var text = await document.GetTextAsync(cancellation).ConfigureAwait(false);
        var newLine = text.Lines.Count > 1
            && text.ToString(text.Lines[0].SpanIncludingLineBreak).EndsWith("\r\n", System.StringComparison.Ordinal)
            ? "\r\n"
            : "\n";
        return new DocumentStyle(((CSharpParseOptions)root.SyntaxTree.Options).LanguageVersion, newLine, indent);
    }

    /// <summary>The white space at the start of the line on which the node begins.</summary>
    public static string IndentationAt(SyntaxNode node)
    {
        var line = node.SyntaxTree.GetText().Lines.GetLineFromPosition(node.SpanStart).ToString();
        return line.Substring(0, line.Length - line.TrimStart().Length);
    }
}
