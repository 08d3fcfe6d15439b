using System.IO;
using System.Text;

namespace SecretGuard.Cli;

/// <summary>What lies inside the program itself: the pages of the rules and the files that <c>init</c> writes.</summary>
internal static class EmbeddedText
{
    /// <param name="name">As the project file names it.</param>
    public static string Read(string name)
    {
        using var reader = new StreamReader(typeof(EmbeddedText).Assembly.GetManifestResourceStream(name)!, Encoding.UTF8);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
