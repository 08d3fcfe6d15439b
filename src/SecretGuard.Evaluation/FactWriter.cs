using System;
using System.Globalization;
using System.IO;
using System.Linq;
using Microsoft.Build.Construction;

namespace SecretGuard.Evaluation;

/// <summary>Writes facts, one a line.</summary>
internal sealed class FactWriter : IDisposable
{
    private readonly StreamWriter _writer;

    public FactWriter(string path) => _writer = new StreamWriter(path);

    public void Write(string kind, params string[] words) => _writer.WriteLine(Fact.LineOf(words.Prepend(kind).ToArray()));

    public void WriteAt(ElementLocation? place, string kind, params string[] words) =>
        Write(kind, words.Concat([place?.File ?? string.Empty, Number(place?.Line), Number(place?.Column)]).ToArray());

    public void Dispose() => _writer.Dispose();

    private static string Number(int? number) => (number ?? 0).ToString(CultureInfo.InvariantCulture);
}
