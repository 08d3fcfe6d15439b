using System.Collections.Generic;
using System.Linq;
using SecretGuard.Findings;
using SecretGuard.Policy;
using SecretGuard.Text;

namespace SecretGuard.Testing;

/// <summary>Holds the findings of a text against marks such as <c>{|SG1001:value|}</c>.</summary>
public static class TextFindings
{
    /// <summary>Fails unless exactly the marked places are found. <c>OPAQUE</c> in the text is replaced by a generated value first.</summary>
    public static void Verify(string path, string markup)
    {
        var marked = MarkedText.Parse(markup.Replace("OPAQUE", GeneratedValues.Opaque()));
        var expected = marked.Ranges.Select((range, i) => Describe(marked.Content, marked.Names[i], range));
        // A break stands last in the list of findings, wherever it is.
        var actual = Of(path, marked.Content).OrderBy(finding => finding.Range.Start).ThenBy(finding => finding.Range.Length).Select(finding => Describe(marked.Content, finding.Rule.Id, finding.Range));
        Assert.Equal(string.Join("\n", expected), string.Join("\n", actual));
    }

    /// <summary>The findings of a text below a product's folder.</summary>
    public static IReadOnlyList<Finding> Of(string path, string content) =>
        TextScanner.Scan(new TextDocument(path, content), ScanSettings.Default);

    private static string Describe(string content, string rule, TextRange range) =>
        $"{rule} at {range.Start}: {content.Substring(range.Start, range.Length)}";
}
