using System.IO;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace SecretGuard.CorpusScore;

/// <summary>An additional file; on the disk as well, because some analyzers open it there.</summary>
internal sealed class TextFile : AdditionalText
{
    private static readonly string Folder = Directory.CreateTempSubdirectory("corpus-score-").FullName;

    private readonly string _text;

    public TextFile(string name, string text)
    {
        Path = System.IO.Path.Combine(Folder, name);
        _text = text;
        File.WriteAllText(Path, text);
    }

    public override string Path { get; }

    public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(_text);
}
