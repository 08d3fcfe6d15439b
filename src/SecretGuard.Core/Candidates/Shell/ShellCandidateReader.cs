using System;
using SecretGuard.Text;

namespace SecretGuard.Candidates.Shell;

/// <summary>Shell scripts, by name or by their first line.</summary>
internal sealed class ShellCandidateReader : ICandidateReader
{
    public bool Reads(TextDocument document) =>
        document.Extension is ".sh" or ".bash" or ".zsh" or ".ksh"
        || (document.Extension.Length == 0 && document.Content.StartsWith("#!", StringComparison.Ordinal) && FirstLine(document.Content).Contains("sh"));

    public bool MayHideKeywords(string content) => false;

    public void Read(TextDocument document, CandidateList into) => ShellReading.Read(document.Text, into);

    private static string FirstLine(string text) => text.Substring(0, Math.Min(128, LineEnds.Next(text, 0)));
}
