using System;
using System.Linq;

namespace SecretGuard.Evaluation;

/// <summary>One line between the command line and the process that evaluates for it: words that hold anything, and no line of their own.</summary>
public static class Fact
{
    private const char Separator = '\t';

    public static string LineOf(params string[] words) => string.Join(Separator, words.Select(Escape));

    public static string[] WordsOf(string line) => line.Split(Separator).Select(Uri.UnescapeDataString).ToArray();

    // Halves of characters, which no URI can hold, become the sign for what cannot be read.
    private static string Escape(string word) =>
        Uri.EscapeDataString(word.All(c => !char.IsSurrogate(c)) ? word : System.Text.Encoding.UTF8.GetString(System.Text.Encoding.UTF8.GetBytes(word)));
}
