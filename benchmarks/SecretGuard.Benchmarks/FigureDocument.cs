using System.IO;
using SecretGuard.Figures;

namespace SecretGuard.Benchmarks;

/// <summary>A document with sections that the benchmarks write.</summary>
internal sealed class FigureDocument(string path)
{
    private string? _text;

    public void Set(string section, string content) => _text = MarkedSection.Replace(_text ?? File.ReadAllText(path), section, content);

    public void Save()
    {
        if (_text is not null) File.WriteAllText(path, _text);
    }
}
